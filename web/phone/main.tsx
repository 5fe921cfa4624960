import { start } from '../shared/parts/start.tsx';
import '../shared/look.css';
import './phone.css';
import { Phone } from './phone.tsx';

await start('mobile', Phone);
