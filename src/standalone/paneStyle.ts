import '../addin/taskpane/taskpane.css';
import './pane.css';
