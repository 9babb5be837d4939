export { shortSchoolName } from './short-name.js';
