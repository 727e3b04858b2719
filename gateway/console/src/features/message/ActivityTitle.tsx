import { useActivity } from '@/features/activity/queries';

/** Which activity a message is about; nothing as long as that is not known. */
export function ActivityTitle({ district, id }: { district: string; id: string }) {
  const title = useActivity(district, id).data?.data.title;
  return title ? <span>{title}</span> : null;
}
