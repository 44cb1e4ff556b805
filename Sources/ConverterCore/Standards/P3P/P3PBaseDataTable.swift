/// The base data schema as the Recommendation's Appendix 3 builds it: structures, then the data
/// made of them. A line is a member, then its structure or its categories; a member without
/// categories takes those of what it is part of.
enum P3PBaseDataTable {
  static let text = """
    structure date
    ymd.year
    ymd.month
    ymd.day
    hms.hour
    hms.minute
    hms.second
    fractionsecond
    timezone
    structure login
    id uniqueid
    password uniqueid
    structure personname
    prefix demographic
    given physical
    middle physical
    family physical
    suffix demographic
    nickname demographic
    structure certificate
    key uniqueid
    format uniqueid
    structure telephonenum
    intcode physical
    loccode physical
    number physical
    ext physical
    comment physical
    structure postal
    name personname
    street physical
    city demographic
    stateprov demographic
    postalcode demographic
    organization demographic
    country demographic
    structure telecom
    telephone telephonenum
    fax telephonenum
    mobile telephonenum
    pager telephonenum
    structure contact
    postal postal
    telecom telecom
    online online-address
    structure online-address
    email online
    uri online
    structure uri
    authority
    stem
    querystring
    structure ipaddr
    hostname computer
    partialhostname demographic
    fullip computer
    partialip demographic
    structure loginfo
    uri uri navigation
    timestamp date navigation
    clientip ipaddr
    other.httpmethod navigation
    other.bytes navigation
    other.statuscode navigation
    structure httpinfo
    referer uri navigation
    useragent computer
    structure person
    name personname
    bdate date demographic
    login login
    cert certificate
    gender demographic
    employer demographic
    department demographic
    jobtitle demographic
    home-info contact
    business-info contact
    structure organization
    name demographic
    department demographic
    cert certificate
    contact-info contact
    structure observed
    clickstream loginfo
    http httpinfo
    clientevents navigation
    cookies variable
    searchtext interactive
    interactionrecord interactive
    miscdata variable
    data
    dynamic observed
    user person
    thirdparty person
    business organization
    """
}
