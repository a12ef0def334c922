/** The sample documents, from the app's own address; offline they come from the offline copy. */

/** @throws TypeError where the file cannot be had */
export async function fetchSample(id: string): Promise<string> {
  const response = await fetch(`/samples/${id}.txt`);
  if (!response.ok) throw new TypeError(`The sample ${id} could not be loaded.`);
  return response.text();
}
