/** The page wears what settings look like. Importing this file is the side effect. */
import { dressPage } from '../styles.js';
import style from './settings.css?inline';

dressPage(style);
