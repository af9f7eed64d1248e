// A page without a window that reads PDFs for the background.
import { textOfHeldPdf } from '@/lib/attachments/held-pdf';
import { startPdfWorker } from '@/lib/platform/pdf-worker';
import { onRead } from '@/lib/platform/reader';

onRead((data) => textOfHeldPdf(data, startPdfWorker()));
