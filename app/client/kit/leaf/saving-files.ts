const aMinute = 60_000;

/** Hands a file to the reader's own folder of downloads. Nothing goes over the network: it is made here. */
export function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), aMinute);
}
