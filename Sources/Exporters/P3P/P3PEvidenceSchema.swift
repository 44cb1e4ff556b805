import ConverterCore

/// The XML Schema of what our own EXTENSIONs hold (`policyconv schema p3p`).
enum P3PEvidenceSchema {
  static let text = #"""
    <?xml version="1.0" encoding="UTF-8"?>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
      xmlns:pc="https://policyconv.example/ns/p3p-evidence/1"
      targetNamespace="https://policyconv.example/ns/p3p-evidence/1"
      elementFormDefault="qualified">
     <xs:annotation>
      <xs:documentation xml:lang="en">
       What policyconv adds to P3P 1.0 policies, always within EXTENSION optional="yes": where a
       policy came from, the words each value rests on, what was assumed, and what P3P has no value
       for. Offsets count Unicode code points of the canonical text (policyconv -t text), from 0,
       the end not included; an element's content is the text between them.
      </xs:documentation>
     </xs:annotation>
     <xs:element name="provenance">
      <xs:annotation>
       <xs:documentation xml:lang="en">In a POLICY (or a META that holds none), once.</xs:documentation>
      </xs:annotation>
      <xs:complexType>
       <xs:attribute name="original-uri" type="xs:string"/>
       <xs:attribute name="archived-uri" type="xs:string"/>
       <xs:attribute name="captured" type="xs:string"/>
       <xs:attribute name="sha256" type="pc:sha256"/>
       <xs:attribute name="text-sha256" type="pc:sha256"/>
       <xs:attribute name="model" type="xs:anyURI" use="required"/>
       <xs:attribute name="generator" type="xs:string" use="required"/>
       <xs:attribute name="ruleset" type="xs:string" use="required"/>
       <xs:attribute name="minimum-strength" type="pc:strength"/>
      </xs:complexType>
     </xs:element>
     <xs:element name="evidence">
      <xs:annotation>
       <xs:documentation xml:lang="en">The words that a value of an aspect rests on.</xs:documentation>
      </xs:annotation>
      <xs:complexType>
       <xs:simpleContent>
        <xs:extension base="pc:quote">
         <xs:attribute name="aspect" type="pc:aspect" use="required"/>
         <xs:attribute name="value" type="xs:string" use="required"/>
        </xs:extension>
       </xs:simpleContent>
      </xs:complexType>
     </xs:element>
     <xs:element name="assumed">
      <xs:annotation>
       <xs:documentation xml:lang="en">A value that P3P demands and the policy does not state, or
       leaves open; the reason says what the standard makes of that.</xs:documentation>
      </xs:annotation>
      <xs:complexType>
       <xs:attribute name="aspect" type="xs:string" use="required"/>
       <xs:attribute name="value" type="xs:string" use="required"/>
       <xs:attribute name="reason" type="xs:string" use="required"/>
      </xs:complexType>
     </xs:element>
     <xs:element name="not-expressed">
      <xs:annotation>
       <xs:documentation xml:lang="en">A claim that P3P 1.0 has no value for, among them everything
       the policy denies.</xs:documentation>
      </xs:annotation>
      <xs:complexType>
       <xs:simpleContent>
        <xs:extension base="xs:string">
         <xs:attribute name="code" type="xs:string" use="required"/>
         <xs:attribute name="subject" type="xs:string" use="required"/>
         <xs:attribute name="start" type="xs:nonNegativeInteger"/>
         <xs:attribute name="end" type="xs:nonNegativeInteger"/>
         <xs:attribute name="rule" type="xs:string"/>
        </xs:extension>
       </xs:simpleContent>
      </xs:complexType>
     </xs:element>
     <xs:complexType name="quote">
      <xs:simpleContent>
       <xs:extension base="xs:string">
        <xs:attribute name="start" type="xs:nonNegativeInteger" use="required"/>
        <xs:attribute name="end" type="xs:nonNegativeInteger" use="required"/>
        <xs:attribute name="rule" type="xs:string" use="required"/>
       </xs:extension>
      </xs:simpleContent>
     </xs:complexType>
     <xs:simpleType name="aspect">
      <xs:restriction base="xs:string">
       <xs:enumeration value="entity"/>
       <xs:enumeration value="access"/>
       <xs:enumeration value="dispute"/>
       <xs:enumeration value="data"/>
       <xs:enumeration value="purpose"/>
       <xs:enumeration value="recipient"/>
       <xs:enumeration value="retention"/>
       <xs:enumeration value="choice"/>
       <xs:enumeration value="non-identifiable"/>
       <xs:enumeration value="policy-reference"/>
      </xs:restriction>
     </xs:simpleType>
     <xs:simpleType name="sha256">
      <xs:restriction base="xs:string"><xs:pattern value="[0-9a-f]{64}"/></xs:restriction>
     </xs:simpleType>
     <xs:simpleType name="strength">
      <xs:restriction base="xs:string">
       <xs:enumeration value="certain"/>
       <xs:enumeration value="likely"/>
       <xs:enumeration value="weak"/>
      </xs:restriction>
     </xs:simpleType>
    </xs:schema>

    """#
}
