import { start } from '../shared/parts/start.tsx';
import '../shared/look.css';
import './bank.css';
import { Bank } from './bank.tsx';

await start('web', Bank);
