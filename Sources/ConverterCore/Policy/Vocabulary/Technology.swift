/// By what means data are collected or kept.
public enum Technology: String, VocabularyCode {
  /// HTTP cookies.
  case cookies
  /// Cookies that end with the session.
  case sessionCookies
  /// Cookies that stay.
  case persistentCookies
  /// Cookies of other domains.
  case thirdPartyCookies
  /// Flash local shared objects.
  case flashCookies
  /// HTML5 and other local storage.
  case localStorage
  /// Web beacons, web bugs, clear GIFs, pixel tags.
  case webBeacons
  /// Web server log files.
  case logFiles
  /// Scripts and tags.
  case scripts
  /// Software development kits in apps.
  case sdks
  /// Device or browser fingerprinting.
  case fingerprinting
  /// Analytics tools.
  case analyticsTools
  /// Social plug-ins ("Like" buttons).
  case socialPlugins
  /// GPS, Wi-Fi, Bluetooth and other location services.
  case locationServices
  /// Forms.
  case forms
  /// Mobile applications.
  case mobileApps
  /// Tracking technology, not further told.
  case tracking
}
