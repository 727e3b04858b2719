interface YesNoProps {
  readonly label: string;
  readonly yes: string;
  readonly no: string;
  readonly value?: boolean;
  readonly onChange?: (value: boolean) => void;
}

/** Two large buttons: easier to hit with a thumb than a pair of small circles. */
export function YesNo({ label, yes, no, value, onChange }: YesNoProps) {
  return (
    <div className="choices" role="group" aria-label={label}>
      <button type="button" className="choice" aria-pressed={value === true} onClick={() => onChange?.(true)}>
        {yes}
      </button>
      <button type="button" className="choice" aria-pressed={value === false} onClick={() => onChange?.(false)}>
        {no}
      </button>
    </div>
  );
}
