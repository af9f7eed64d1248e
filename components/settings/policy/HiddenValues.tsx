// What placeholders on chatbots stand for: how much of it is kept, and forgetting it.
import type { SettingsPorts } from '@/lib/stores/ports';
import { useVault, valuesInWords } from '../../guard/use-vault';
import { Button } from '../../ui/Button';
import { Part } from '../own/Entries';

export function HiddenValues({ bus }: Pick<SettingsPorts, 'bus'>) {
  const { count = 0, forget } = useVault(bus);
  return (
    <Part
      title="Values behind placeholders"
      note={
        count === 0
          ? 'Nothing is kept now. After a redaction, rest the pointer on a placeholder in an answer to see its value.'
          : `${valuesInWords(count)} in memory, for as long as their tabs are open. Secrets are never kept.`
      }
      testId="hidden-values"
    >
      {count > 0 && (
        <div>
          <Button small onClick={() => void forget()}>
            Forget all
          </Button>
        </div>
      )}
    </Part>
  );
}
