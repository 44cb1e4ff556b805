filedesc://a.arc 0.0.0.0 20011014004153 text/plain 76
1 0 Org
URL IP-address Archive-date Content-type Archive-length

http://shop.example/ 10.0.0.1 20011014004200 text/html 199
HTTP/1.0 200 OK
Content-Type: text/html

<html><head><title>Privacy</title></head><body><h1>Privacy Policy</h1><p>We collect your name when you place an order. We do not sell it.</p></body></html>
