"""Service models of AWS (botocore's, with our overlay) to the C of shared/aws/gen."""
