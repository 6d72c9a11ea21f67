/** What a toolbar is made of. */
import '../filter-bar/define.ts';
import '../menu/define.ts';
