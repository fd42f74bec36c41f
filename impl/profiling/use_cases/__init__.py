"""Steps that several operations, reactions and jobs of PROFILING share."""
