/** The few parts of autocannon the benchmark uses; the package ships no types of its own. */
declare module 'autocannon' {
  interface Request {
    path?: string;
    headers?: Record<string, string>;
  }

  interface Options {
    url: string;
    connections: number;
    /** Seconds. */
    duration: number;
    /** Each connection sends these one after another, and then again from the first. */
    requests: Request[];
  }

  interface Result {
    /** Answers in a second. */
    requests: { average: number };
    /** Milliseconds. */
    latency: { average: number; p50: number; p99: number };
    '2xx': number;
    non2xx: number;
    /** Broken connections and answers that never came. */
    errors: number;
  }

  export default function autocannon(options: Options): Promise<Result>;
}
