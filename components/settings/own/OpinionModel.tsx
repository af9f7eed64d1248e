// Which local model gives the second opinion.
import { useEffect, useState } from 'react';
import { Select } from '../Select';
import type { OwnProps } from './own-props';

export function OpinionModel({ bus, guard, changeGuard }: OwnProps) {
  const { secondOpinion } = guard;
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    void bus.send('connection.check', {}).then((reply) => {
      if (!reply.ok) return;
      const local = reply.value.models.filter(
        ({ locality, capabilities }) =>
          locality === 'local' && (capabilities?.includes('completion') ?? true),
      );
      setNames(local.map(({ name }) => name));
    });
  }, [bus]);
  const all = [...new Set([...names, secondOpinion.model])].filter(Boolean);
  return (
    <Select
      label="Model"
      testId="opinion-model"
      options={[
        { value: '', name: 'The smallest on this machine' },
        ...all.map((name) => ({ value: name, name })),
      ]}
      chosen={secondOpinion.model}
      onChoose={(model) => changeGuard({ secondOpinion: { ...secondOpinion, model } })}
    />
  );
}
