/** The fields a request sent. Throws 400 when its body is no form, or a broken one. */
export async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw new Response(null, { status: 400 });
  }
}

/**
 * The first text of each named field and nothing else. For parsers that read lists and objects out of names: one
 * field called `handle[4294967294]` would have them build a list of that length.
 */
export function onlyTexts(form: FormData, names: readonly string[]): FormData {
  const texts = new FormData();
  for (const name of names) {
    const value = form.get(name);
    if (typeof value === 'string') texts.set(name, value);
  }
  return texts;
}

/** The text of a form's field; empty when it is missing or a file. */
export function textField(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
