#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes tests/data/paste/cours.docx: a text of ours with what authors bring (headings, lists, one in another, a table, bold, a link,
a footnote, a tracked change, a picture).

    python3 tests/tools/pastedocument.py tests/data/paste/cours.docx"""
import base64
import sys
import zipfile

W='xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
png=base64.b64decode('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==')
def r(t,p=''): return f'<w:r>{"<w:rPr>"+p+"</w:rPr>" if p else ""}<w:t xml:space="preserve">{t}</w:t></w:r>'
def p(c,pr=''): return f'<w:p>{"<w:pPr>"+pr+"</w:pPr>" if pr else ""}{c}</w:p>'
def li(t,num,lvl=0): return p(r(t),f'<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="{lvl}"/><w:numId w:val="{num}"/></w:numPr>')
def cell(t): return f'<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>{p(r(t))}</w:tc>'
B='<w:b/>'
drawing='<w:r><w:drawing><wp:inline><wp:extent cx="300000" cy="300000"/><wp:docPr id="1" name="Logo"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="logo.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId5"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="300000" cy="300000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
body=''.join([
 p(r('Cours de natation pour adultes'),'<w:pStyle w:val="Heading1"/>'),
 p(r('Des cours le ')+r('samedi matin',B)+r(', gratuits'+'\u00a0'+': l’association prête le bonnet.')+'<w:r><w:footnoteReference w:id="2"/></w:r>'),
 p(r('Comment s’inscrire ?'),'<w:pStyle w:val="Heading2"/>'),
 li('Remplir le formulaire',1), li('Apporter les papiers :',1), li('une photo',2,1), li('une pièce d’identité',2,1), li('Attendre la réponse',1),
 p(r('À apporter'),'<w:pStyle w:val="Heading2"/>'),
 li('un maillot',2), li('une serviette',2),
 p(r('Le site : ')+'<w:hyperlink r:id="rId4">'+r('inscription en ligne','<w:color w:val="0563C1"/><w:u w:val="single"/>')+'</w:hyperlink>'+r('.')),
 '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>'
 +''.join(f'<w:tr>{cell(a)}{cell(b)}</w:tr>' for a,b in(('Jour','Heure'),('Samedi','9 h à 10 h')))+'</w:tbl>',
 p(r('Les cours sont ')+'<w:del w:id="7" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:delText xml:space="preserve">payants</w:delText></w:r></w:del>'+'<w:ins w:id="8" w:author="A" w:date="2026-01-01T00:00:00Z">'+r('gratuits')+'</w:ins>'+r(' toute l’année.')),
 p(drawing),
 p(r('Fin.')),
])
styles='<w:styles %s><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'%W+''.join(f'<w:style w:type="paragraph" w:styleId="Heading{n}"><w:name w:val="heading {n}"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="{n-1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="{36-4*n}"/></w:rPr></w:style>' for n in (1,2))+'<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/><w:pPr><w:ind w:left="720"/></w:pPr></w:style></w:styles>'
def lvl(i,fmt,txt): return f'<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="{fmt}"/><w:lvlText w:val="{txt}"/><w:pPr><w:ind w:left="{720*(i+1)}" w:hanging="360"/></w:pPr></w:lvl>'
num='<w:numbering %s><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>%s</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/>%s</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>'%(W,lvl(0,'decimal','%1.')+lvl(1,'lowerLetter','%2.'),lvl(0,'bullet','•')+lvl(1,'bullet','o'))
foot='<w:footnotes %s><w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>%s</w:p></w:footnote></w:footnotes>'%(W,r(' Demandez à l’accueil.'))
ct='<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/></Types>'
R='http://schemas.openxmlformats.org/officeDocument/2006/relationships'
def rel(i,t,target,mode=''): return f'<Relationship Id="rId{i}" Type="{R}/{t}" Target="{target}"{mode}/>'
rels='<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
z=zipfile.ZipFile(sys.argv[1],'w',zipfile.ZIP_DEFLATED)
H='<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
z.writestr('[Content_Types].xml',H+ct)
z.writestr('_rels/.rels',H+rels+rel(1,'officeDocument','word/document.xml')+'</Relationships>')
z.writestr('word/document.xml',H+f'<w:document {W}><w:body>{body}</w:body></w:document>')
z.writestr('word/styles.xml',H+styles); z.writestr('word/numbering.xml',H+num); z.writestr('word/footnotes.xml',H+foot)
z.writestr('word/_rels/document.xml.rels',H+rels+rel(1,'styles','styles.xml')+rel(2,'numbering','numbering.xml')+rel(3,'footnotes','footnotes.xml')+rel(4,'hyperlink','https://exemple.test/inscription',' TargetMode="External"')+rel(5,'image','media/logo.png')+'</Relationships>')
z.writestr('word/media/logo.png',png)
z.close()
