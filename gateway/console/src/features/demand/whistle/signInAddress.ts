/** The code stands in the fragment: it is sent to no server and stands in no log. */
export function signInAddress(district: string, demand: string, code?: string): string {
  const page = `/d/${district}/demands/${demand}/sign-in`;
  return code ? `${page}#${encodeURIComponent(code)}` : page;
}

export function codeIn(hash: string): string {
  try {
    return decodeURIComponent(hash.replace(/^#/, ''));
  } catch {
    return '';
  }
}
