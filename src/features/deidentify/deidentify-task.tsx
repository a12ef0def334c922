/** The De-identify task. */
export default function Panel() {
  return <section aria-label="Annotated text" />;
}
