/// Legal bases, only where the text names one (GDPR Article 6 wording).
public enum LegalBasis: String, VocabularyCode {
  /// Consent.
  case consent
  /// Performance of a contract.
  case contract
  /// Legal obligation.
  case legalObligation
  /// Legitimate interests.
  case legitimateInterest
  /// Vital interests.
  case vitalInterest
  /// Public task or public interest.
  case publicTask
}
