/// Kinds of data, as fine as the finest target format needs.
public enum DataCategory: String, VocabularyCode {
  // MARK: In general
  /// Personal information, not further told.
  case personalInformation
  /// Information that does not identify a person (anonymous, aggregate, statistical).
  case nonPersonalInformation
  /// Contact information, not further told.
  case contactInformation
  /// Registration or account information.
  case accountInformation
  /// A profile of a person.
  case userProfile
  /// An identifier, not further told (customer number, member ID).
  case uniqueIdentifier
  /// Sensitive or special-category data, not further told.
  case sensitiveInformation

  // MARK: Identity and contact
  /// A person's name or alias.
  case name
  /// E-mail address.
  case emailAddress
  /// Postal, home, shipping or billing address.
  case postalAddress
  /// ZIP or postal code alone.
  case postalCode
  /// Telephone number.
  case phoneNumber
  /// Mobile telephone number.
  case mobileNumber
  /// Fax number.
  case faxNumber
  /// Instant-messaging or screen name used for contact.
  case messagingHandle
  /// User name or login name.
  case username
  /// Password, PIN or security question.
  case password
  /// Signature.
  case signature

  // MARK: About the person
  /// Demographic information, not further told.
  case demographics
  /// Age or date of birth.
  case dateOfBirth
  /// Gender or sex.
  case gender
  /// Income or wealth bracket.
  case income
  /// Education.
  case education
  /// Marital status, family, household.
  case household
  /// Race or ethnic origin.
  case ethnicity
  /// Nationality, citizenship, immigration status.
  case nationality
  /// Language spoken.
  case language
  /// Occupation or job title.
  case occupation
  /// Employer or company.
  case employer
  /// Employment history, résumé, application.
  case employmentHistory
  /// Interests or hobbies.
  case interests
  /// Preferences, likes and dislikes, settings.
  case preferences
  /// Physical characteristics.
  case physicalCharacteristics
  /// Political opinions or party.
  case politicalOpinions
  /// Religion or philosophy of life.
  case religion
  /// Union, club or association membership.
  case groupMembership
  /// Sexual orientation or sex life.
  case sexualOrientation
  /// Criminal record.
  case criminalRecord
  /// Inferences drawn about a person.
  case inferences

  // MARK: Government, money, purchases
  /// Social security or national insurance number.
  case socialSecurityNumber
  /// Driving licence, passport, tax or other official number.
  case governmentIdentifier
  /// Financial information, not further told.
  case financialInformation
  /// Credit or debit card.
  case paymentCard
  /// Bank account.
  case bankAccount
  /// Credit history or score.
  case creditHistory
  /// Purchases, orders, transactions.
  case purchases
  /// Billing or payment information.
  case billingInformation
  /// Insurance.
  case insurance

  // MARK: Health and body
  /// Health or medical information.
  case health
  /// Biometric data.
  case biometrics
  /// Genetic data.
  case genetics

  // MARK: Location
  /// Location, not further told.
  case location
  /// GPS or other precise location.
  case preciseLocation
  /// City, region or country, or location from an IP address.
  case approximateLocation

  // MARK: Device and connection
  /// IP address.
  case ipAddress
  /// Device or hardware identifier.
  case deviceIdentifier
  /// Advertising identifier.
  case advertisingIdentifier
  /// Browser type, version, language.
  case browser
  /// Operating system or platform.
  case operatingSystem
  /// Device or computer information, not further told.
  case deviceInformation
  /// Internet service provider, domain name, carrier, connection.
  case connection

  // MARK: What people do
  /// Cookies and similar elements as data.
  case cookieData
  /// Usage or activity, not further told.
  case usageData
  /// Pages viewed, clickstream, paths.
  case pagesVisited
  /// Links or advertisements clicked, features used.
  case interactions
  /// Date, time, length or number of visits.
  case visitTimes
  /// The page a visitor came from or goes to.
  case referrer
  /// Search terms.
  case searchQueries
  /// Web server log entries.
  case serverLogs
  /// Activity on other sites over time.
  case crossSiteActivity
  /// Opening of and clicks in e-mail.
  case emailInteractions
  /// Downloads, views and plays of content.
  case contentConsumption

  // MARK: Content
  /// Messages and correspondence.
  case communications
  /// Posts, comments, reviews and other contributions.
  case userContent
  /// Photographs and videos.
  case photos
  /// Voice or audio recordings, calls.
  case audio
  /// Address book, friends, contacts.
  case contacts
  /// A friend's or other person's name or address.
  case otherPersonContact
  /// Data from a social network account.
  case socialMedia
  /// Answers to surveys and polls.
  case surveyResponses
  /// Entries to contests and promotions.
  case contestEntries
  /// Data about children.
  case childrenData
}
