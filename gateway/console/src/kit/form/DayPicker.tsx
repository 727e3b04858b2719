import { DatePicker } from 'antd';
import dayjs from 'dayjs';

interface DayPickerProps {
  readonly label: string;
  readonly placeholder?: string;
  /** As the API writes dates. */
  readonly day: string | undefined;
  /** The last day that can be chosen. */
  readonly latest?: string;
  readonly onChange: (day: string | undefined) => void;
}

const DATE = 'YYYY-MM-DD';

/** A day that narrows what a page shows, or none. */
export function DayPicker({ label, placeholder = label, day, latest, onChange }: DayPickerProps) {
  return (
    <DatePicker
      aria-label={label}
      placeholder={placeholder}
      value={day ? dayjs(day) : null}
      disabledDate={latest === undefined ? undefined : (one) => one.format(DATE) > latest}
      onChange={(chosen) => onChange(chosen?.format(DATE))}
    />
  );
}
