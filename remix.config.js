/**
 * The options of the framework, in the place where people look for them.
 * Remix's Vite plugin does not read this file by itself: vite.config.ts hands it over (docs/decisions/0010).
 * @type {import('@remix-run/dev').VitePluginConfig}
 */
export default {
  appDirectory: 'app',
  buildDirectory: 'build',
  ignoredRouteFiles: ['**/*'],
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_lazyRouteDiscovery: true,
    v3_routeConfig: true,
    // v3_singleFetch stays off: nothing here may decode with turbo-stream (docs/decisions/0011).
  },
};
