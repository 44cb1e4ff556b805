import ConverterCore
import Testing

/// Moments as archives and policies write them, and the precision that is kept.
@Suite struct TimestampTests {
  /// What is given, the digits that are kept, and ISO 8601 again.
  @Test(arguments: [
    ("2005", "2005", "2005"), ("200512", "200512", "2005-12"),
    ("20051214", "20051214", "2005-12-14"), ("20050231", "20050231", "2005-02-31"),
    ("20051214031824", "20051214031824", "2005-12-14T03:18:24Z"),
    ("2005-12-14", "20051214", "2005-12-14"),
    ("2005-12-14T03:18", "200512140318", "2005-12-14T03:18:00Z"),
    ("2005-12-14 03:18:24", "20051214031824", "2005-12-14T03:18:24Z"),
    ("2005-12-14T03:18:24Z", "20051214031824", "2005-12-14T03:18:24Z"),
    ("2011-02-14T02:50:52.123456Z", "20110214025052", "2011-02-14T02:50:52Z"),
  ])
  func keepsWhatWasSaid(text: String, digits: String, iso: String) {
    let time = Timestamp(text)
    #expect(time?.digits == digits)
    #expect(time?.iso8601 == iso)
  }

  /// A time of another zone is that of UTC, in the day, month or year before or after it.
  @Test(arguments: [
    ("2005-02-03T04:05:06+02:00", "20050203020506"), ("2005-02-03T04:05+0200", "200502030205"),
    ("2005-03-01T00:30:00+01", "20050228233000"), ("2004-03-01T00:30:00+01:00", "20040229233000"),
    ("2005-01-01T00:00:00+05:30", "20041231183000"),
    ("2004-12-31T23:30:59-01:00", "20050101003059"),
    ("2005-04-30T23:30:00-00:45", "20050501001500"),
    ("2005-02-03T04:05:06.5-00:00", "20050203040506"), ("2005-02-03T04+02:00", "2005020304"),
  ])
  func offsetsAreTakenOff(text: String, digits: String) {
    #expect(Timestamp(text)?.digits == digits)
  }

  @Test(arguments: [
    "", "soon", "Z", "20051301", "2005-02-32", "2005-00-01", "2005-01-00",
    "2005010124", "200501012360", "2005-01-01T00:00:00+99:00", "2005-01-01T00:00:00+1",
    "99999999999999",
  ])
  func whatIsNoMoment(text: String) {
    #expect(Timestamp(text) == nil)
  }
}
