// What the mock lessor answered when it was asked over HTTP before the run.
window.stub = ({ pathname }) => window.recorded[pathname];
