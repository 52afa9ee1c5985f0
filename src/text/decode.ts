/** The bytes 0x80–0x9F of windows-1252; its five undefined bytes stay control characters, as in the WHATWG table. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export type Refusal = 'empty' | 'binary' | 'html';

export type Decoded = { readonly text: string } | { readonly refused: Refusal };

/**
 * The text of a file, whole and unchanged, its byte order mark included: offsets are those of Node's own `utf8`.
 * What is not UTF-8, nor UTF-16 by its mark (Notepad’s *Unicode*), is read as windows-1252. That is done by hand because Node's decoder for it has been reading
 * Latin-1 since 20.18.3: curly quotes, dashes and œ would vanish. Never throws.
 */
export function decode(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = utf16(buffer) ?? decodeText(buffer);
  if (!/[^\s\ufeff]/.test(text)) return { refused: 'empty' };
  if (isBinary(text)) return { refused: 'binary' };
  return isPage(text) ? { refused: 'html' } : { text };
}

function utf16(bytes: Buffer): string | undefined {
  const mark = bytes.length < 2 ? 0 : bytes.readUInt16BE();
  if (mark === 0xfffe) return bytes.toString('utf16le');
  return mark === 0xfeff
    ? Buffer.from(bytes.subarray(0, bytes.length & ~1))
        .swap16()
        .toString('utf16le')
    : undefined;
}

function decodeText(bytes: Buffer): string {
  const utf8 = bytes.toString('utf8');
  const broken = count(utf8, /\ufffd/g);
  // A file cut in the middle of a letter, or with one bad byte, is still UTF-8; in windows-1252 nearly every accent is broken.
  if (broken === 0 || broken < count(utf8, /[^\0-\x7f\ufffd]/g)) return utf8;
  return bytes
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (byte) => windows1252[byte.charCodeAt(0) - 0x80] as string);
}

/** A NUL byte, a PDF, a page of RTF, or more than one character in fifty that no text holds. */
function isBinary(text: string): boolean {
  if (text.includes('\0') || /^(?:%PDF-|\{\\rtf)/.test(text)) return true;
  return count(text.slice(0, 10_000), /(?![\t\n\v\f\r])\p{Cc}/gu) > Math.min(text.length, 10_000) / 50;
}

/** A web page saved or pasted as it is: its tags and `&nbsp;` would be read as somebody’s words. */
const isPage = (text: string): boolean =>
  /^[\s\ufeff]*(?:<\?xml|<!doctype|<html)\b/i.test(text) || count(text, /<\/p>/gi) > 1;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
