/** The absolute addresses of the registry's resources. */
export interface Addresses {
  statement(id: string): string;
  claim(id: string): string;
  party(code: string): string;
  resolution(id: string): string;
  /** The address of a path. */
  to(path: string): string;
}
