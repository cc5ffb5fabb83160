import { notFound } from '#app/http/requests.server.ts';

export function loader() {
  throw notFound();
}

export function action() {
  throw notFound();
}

export default function NotFound() {
  return null;
}
