// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/picture.h"
#include "feed/svgattribute.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>
#include <algorithm>

namespace escale {
namespace {

const QString svgNamespace = QStringLiteral("http://www.w3.org/2000/svg");
constexpr int mostShapes = 1000;
constexpr int deepestGroup = 24;

using Names = QList<QLatin1String>;

bool isShape(QStringView name)
{
    static const Names shapes{QLatin1String("g"),        QLatin1String("path"),    QLatin1String("rect"),
                              QLatin1String("circle"),   QLatin1String("ellipse"), QLatin1String("line"),
                              QLatin1String("polyline"), QLatin1String("polygon")};
    return shapes.contains(name);
}

/// May be left out without changing what the shapes look like in one colour. Anything else we do not know carries part
/// of the look (text, images, repeated shapes, style sheets): without it the icon would be a wrong one.
bool isDispensable(QStringView name)
{
    static const Names names{QLatin1String("defs"),           QLatin1String("title"),         QLatin1String("desc"),
                             QLatin1String("metadata"),       QLatin1String("script"),        QLatin1String("clipPath"),
                             QLatin1String("linearGradient"), QLatin1String("radialGradient")};
    return names.contains(name);
}

class Reducer {
public:
    explicit Reducer(const QByteArray &svg) : m_in(svg), m_out(&m_drawing) {}

    Result<QByteArray> run();

private:
    using Attributes = QList<std::pair<QString, QString>>;

    void readDocument();
    void readRoot();
    void readShapes(int depth);
    void readShape(int depth);
    [[nodiscard]] Attributes kept(const QStringList &except = {});
    void refuse(const char *cause)
    {
        if (m_refusal == nullptr)
            m_refusal = cause;
    }

    QXmlStreamReader m_in;
    QByteArray m_drawing;
    QXmlStreamWriter m_out;
    int m_shapes = 0;
    svg::Budget m_budget;
    const char *m_refusal = nullptr;
};

void keep(QList<std::pair<QString, QString>> &attributes, QStringView name, QStringView written, svg::Budget &budget)
{
    const auto value = svg::attributeValue(name, written, budget);
    if (!value)
        return;
    const auto same = std::find_if(attributes.begin(), attributes.end(),
                                   [name](const auto &attribute) { return attribute.first == name; });
    if (same == attributes.end())
        attributes.append({name.toString(), *value});
    else
        same->second = *value;
}

/// What is let in of the current element's attributes, but `except`. Declarations in `style` stand above attributes of
/// the same name (https://www.w3.org/TR/SVG2/styling.html#PresentationAttributes).
Reducer::Attributes Reducer::kept(const QStringList &except)
{
    Attributes attributes;
    const QXmlStreamAttributes written = m_in.attributes();
    for (const QXmlStreamAttribute &attribute : written) {
        if (attribute.namespaceUri().isEmpty() && !except.contains(attribute.name()))
            keep(attributes, attribute.name(), attribute.value(), m_budget);
    }
    const auto declarations = written.value(QLatin1String("style")).split(u';', Qt::SkipEmptyParts);
    for (const QStringView declaration : declarations) {
        const qsizetype colon = declaration.indexOf(u':');
        const QStringView name = declaration.first(std::max<qsizetype>(colon, 0)).trimmed();
        if (!name.isEmpty() && !except.contains(name))
            keep(attributes, name, declaration.sliced(colon + 1), m_budget);
    }
    if (m_budget.exceeded)
        refuse("svg costs too much to draw");
    return attributes;
}

void Reducer::readDocument()
{
    while (!m_in.atEnd() && m_refusal == nullptr) {
        switch (m_in.readNext()) {
        case QXmlStreamReader::DTD:
            // A plain DOCTYPE is harmless and left out; one with definitions of its own is how entities multiply.
            if (m_in.text().contains(u'['))
                refuse("svg with definitions of its own");
            break;
        case QXmlStreamReader::StartElement:
            readRoot();
            break;
        default:
            break;
        }
    }
}

void Reducer::readRoot()
{
    if (m_in.name() != QLatin1String("svg") || m_in.namespaceUri() != svgNamespace)
        return refuse("neither svg nor png");
    const QXmlStreamAttributes written = m_in.attributes();
    QString box = written.value(QLatin1String("viewBox")).toString();
    if (box.isEmpty())
        box = QStringLiteral("0 0 %1 %2")
                  .arg(svg::length(written.value(QLatin1String("width"))).value_or(0))
                  .arg(svg::length(written.value(QLatin1String("height"))).value_or(0));
    if (!svg::isViewBox(box))
        return refuse("svg without a size");
    m_budget = svg::budgetFor(box);
    m_out.writeStartElement(QStringLiteral("svg"));
    m_out.writeDefaultNamespace(svgNamespace);
    m_out.writeAttribute(QStringLiteral("viewBox"), box);
    static const QStringList places{QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("width"),
                                    QStringLiteral("height")};
    for (const auto &[name, value] : kept(places))
        m_out.writeAttribute(name, value);
    readShapes(1);
    m_out.writeEndElement();
}

/// The children of the current element, up to its end.
void Reducer::readShapes(int depth)
{
    if (depth > deepestGroup)
        return refuse("svg is too deep");
    while (!m_in.atEnd() && m_refusal == nullptr) {
        const auto token = m_in.readNext();
        if (token == QXmlStreamReader::EndElement)
            return;
        if (token == QXmlStreamReader::EntityReference)
            return refuse("svg with entities");
        if (token == QXmlStreamReader::StartElement)
            readShape(depth);
    }
}

void Reducer::readShape(int depth)
{
    if (m_in.namespaceUri() != svgNamespace || isDispensable(m_in.name()))
        return m_in.skipCurrentElement();
    if (!isShape(m_in.name()))
        return refuse("svg with parts that are not let in");
    if (++m_shapes > mostShapes)
        return refuse("svg has too many shapes");
    m_out.writeStartElement(m_in.name().toString());
    for (const auto &[name, value] : kept())
        m_out.writeAttribute(name, value);
    readShapes(depth + 1);
    m_out.writeEndElement();
}

Result<QByteArray> Reducer::run()
{
    readDocument();
    if (m_refusal != nullptr)
        return unusablePicture(m_refusal);
    if (m_in.hasError())
        return unusablePicture("neither svg nor png");
    if (m_shapes == 0)
        return unusablePicture("svg without shapes");
    return m_drawing;
}

} // namespace

Result<QByteArray> reduceSvg(const QByteArray &svg)
{
    return Reducer(svg).run();
}

} // namespace escale
