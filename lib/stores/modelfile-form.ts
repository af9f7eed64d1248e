// What the form over a Modelfile shows of its instructions.
export { fieldOf, parameterOf } from '../models/modelfile-fields';
