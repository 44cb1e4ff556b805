/// What data are used for.
public enum Purpose: String, VocabularyCode {
  // MARK: Service
  /// Providing the service, or completing what the data were given for.
  case provideService
  /// Orders and transactions.
  case fulfilOrders
  /// Payment and billing.
  case payment
  /// Delivery of goods.
  case delivery
  /// Accounts and registration.
  case accountManagement
  /// Recognising and authenticating users.
  case authentication
  /// Customer service, answering questions.
  case customerSupport
  /// Messages about the service or account (not marketing).
  case serviceMessages
  /// Features beyond the basic ones (social functions, forums, e-mail a friend).
  case additionalFeatures
  /// Recruitment and job applications.
  case recruitment
  /// Credit checks and eligibility.
  case eligibility

  // MARK: Marketing
  /// Marketing by mail, e-mail or text.
  case marketing
  /// Marketing by telephone.
  case telemarketing
  /// Newsletters.
  case newsletter
  /// Advertising.
  case advertising
  /// Advertising by interests or behaviour.
  case targetedAdvertising
  /// Contests, sweepstakes, promotions.
  case contests

  // MARK: Personalisation
  /// Personalising content or service.
  case personalization
  /// Recommending products.
  case recommendations
  /// Remembering preferences and sessions.
  case rememberPreferences

  // MARK: Knowledge
  /// Understanding how the service is used, statistics.
  case analytics
  /// Market and other research.
  case research
  /// Improving and developing products and services.
  case improveService
  /// Surveys and feedback.
  case surveys
  /// Building profiles of persons.
  case profiling
  /// Measuring advertising.
  case adMeasurement

  // MARK: Operation and protection
  /// Running and administering site and systems.
  case siteOperation
  /// Security of systems and data.
  case security
  /// Preventing and detecting fraud and abuse.
  case fraudPrevention
  /// Enforcing terms, protecting rights, property, safety.
  case protectRights
  /// Complying with law and legal process.
  case legalCompliance
  /// Internal business operations, record keeping, auditing.
  case businessOperations
  /// Merger, acquisition, sale of the business.
  case merger
  /// Selling or renting data for money.
  case sellData
  /// Archiving for history or public interest.
  case archiving

  // MARK: Open-ended
  /// "As described when you give it", "other purposes with your consent".
  case asDisclosedAtCollection
}
