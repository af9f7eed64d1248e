// What views ask of a job: how far it is.
export { bytesOf, timeLeft } from '../models/job';
