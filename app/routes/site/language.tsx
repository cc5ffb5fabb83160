import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet } from '@remix-run/react';
import { languageOf } from '#app/http/requests.server.ts';

export function loader({ params }: LoaderFunctionArgs) {
  languageOf(params);
  return null;
}

export default function LanguageLayout() {
  return (
    <div className="wrap">
      <Outlet />
    </div>
  );
}
