/** Arguments of one call: engines have a limit. */
const MOST = 0x8000;

/** Bytes as text that a message can hold; in a web worker as on the desktop. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += MOST)
    binary += String.fromCharCode(...bytes.subarray(at, at + MOST));
  return btoa(binary);
}
