import type { FormEvent, ReactNode } from 'react';

/** One column; the browser's own checks are off because the product's texts are better. */
export function Form({ onSubmit, children }: { onSubmit: () => void; children: ReactNode }) {
  function submit(event: FormEvent) {
    event.preventDefault();
    onSubmit();
  }
  return (
    <form className="form" noValidate onSubmit={submit}>
      {children}
    </form>
  );
}

/** Fields that belong together, with a heading. */
export function FormGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="form__group">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}
