import '../addin/taskpane/taskpane.css';
