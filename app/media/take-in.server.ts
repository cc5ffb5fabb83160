import type { Result } from '#app/http/result.ts';
import { keepMedia } from './keep-media.server.ts';
import type { MediaStore } from './media-store.server.ts';
import { prepareMedia } from './prepare-media.ts';
import { readUpload, type Upload, type UploadFaults } from './upload-fields.ts';

type Kept = Awaited<ReturnType<typeof keepMedia>> & Pick<Upload, 'alt'>;

/** Reads the form that brings a file in, makes the file anew and keeps its bytes. */
export async function takeIn(
  store: MediaStore,
  form: FormData,
): Promise<Result<{ file: Kept }, 'faults'> & { faults: UploadFaults }> {
  const { upload, faults } = await readUpload(form);
  if (!upload) return { ok: false, reason: 'faults', faults };
  const prepared = await prepareMedia(upload.bytes);
  if (!prepared.ok) return { ok: false, reason: 'faults', faults: { file: prepared.reason } };
  const kept = await keepMedia(store, upload.name, prepared.media);
  return { ok: true, file: { ...kept, alt: upload.alt }, faults: {} };
}
