/**
 * Which state of a contribution she read, where she edits one. Not of type `hidden`: it is kept on the device with her words, and
 * goes back with them to what it was.
 */
export function VersionField({ version }: { version: string | undefined }) {
  return version && <input key={version} type="text" name="version" defaultValue={version} hidden readOnly />;
}
