/** What went wrong, read aloud when it appears. */
export function Trouble({ says }: { readonly says: string | undefined }) {
  return (
    <p class="trouble" role="alert">
      {says}
    </p>
  );
}
