/** Models and storage. */
export default function ModelsPage() {
  return <h1>Models and storage</h1>;
}
