import { type Given, pickedFile } from './openGiven';

interface PickerProps {
  readonly label: string;
  readonly onGiven: (given: readonly Given[]) => void;
}

/** A button that lets a workbook be picked. */
export function FilePicker({ label, onGiven }: PickerProps) {
  return (
    <label className="picker">
      <input
        type="file"
        accept=".xlsx,.xlsm"
        onChange={({ target }) => {
          onGiven([...(target.files ?? [])].map(pickedFile));
          target.value = '';
        }}
      />
      <span>{label}</span>
    </label>
  );
}
