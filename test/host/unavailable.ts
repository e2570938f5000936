/** This machine cannot show a VS Code; the message says what to do about it. Not a failure of the code under test. */
export class HostUnavailable extends Error {
  override readonly name = 'HostUnavailable';
}
