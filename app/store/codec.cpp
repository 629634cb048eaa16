// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/codec.h"

#include "store/storeerror.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QRegularExpression>

namespace escale {
namespace {

/// Version 2 knows the parts of a body and the sessions of metadata; what version 1 wrote has none of them.
constexpr quint64 version = 2;

// Writing
// -----------------------------------------------------------------------------------------------------------------------------------

template <typename Enum> void putEnum(QCborStreamWriter &out, Enum value)
{
    out.append(static_cast<quint64>(value));
}

/// An array that takes each value of `list` through `put`.
template <typename List, typename Put> void putList(QCborStreamWriter &out, const List &list, Put put)
{
    out.startArray(static_cast<quint64>(list.size()));
    for (const auto &value : list)
        put(out, value);
    out.endArray();
}

void putText(QCborStreamWriter &out, const QString &text)
{
    out.append(QStringView(text));
}

void putRun(QCborStreamWriter &out, const Run &run)
{
    out.startArray(3);
    putText(out, run.text);
    out.append(static_cast<quint64>(run.styles.toInt()));
    putText(out, run.href);
    out.endArray();
}

void putBlock(QCborStreamWriter &out, const Block &block)
{
    out.startArray(10);
    putEnum(out, block.kind);
    putEnum(out, block.callout);
    putEnum(out, block.alignment);
    putEnum(out, block.direction);
    out.append(block.ordered);
    out.append(static_cast<quint64>(block.level));
    out.append(static_cast<quint64>(block.depth));
    out.append(static_cast<qint64>(block.number));
    putList(out, block.runs, putRun);
    putList(out, block.children, putBlock);
    out.endArray();
}

void putSection(QCborStreamWriter &out, const Section &section)
{
    out.startArray(3);
    putText(out, section.id);
    putText(out, section.title);
    putList(out, section.blocks, putBlock);
    out.endArray();
}

void putNumber(QCborStreamWriter &out, double number)
{
    out.append(number);
}

void putValues(QCborStreamWriter &out, const ValueList &list)
{
    out.startArray(2);
    putEnum(out, list.presence);
    putList(out, list.values, putText);
    out.endArray();
}

void putEffort(QCborStreamWriter &out, const Effort &effort)
{
    out.startArray(5);
    out.append(effort.said);
    putText(out, effort.amountDetails);
    putList(out, effort.hours, putNumber);
    putText(out, effort.timeUnit);
    putText(out, effort.frequencyUnit);
    out.endArray();
}

// Reading
// -----------------------------------------------------------------------------------------------------------------------------------

/// Reads in the order of writing. The first thing that does not fit makes everything after it empty; ask ok() at the
/// end.
class Source {
public:
    explicit Source(const QByteArray &bytes) : m_in(bytes), m_size(bytes.size()) {}

    /// Whether everything fitted, and nothing follows.
    [[nodiscard]] bool ok()
    {
        return m_ok && m_in.lastError() == QCborError::NoError && m_in.currentOffset() == m_size;
    }

    quint64 number(quint64 most)
    {
        quint64 value = 0;
        if (expect(m_in.isUnsignedInteger())) {
            value = m_in.toUnsignedInteger();
            expect(value <= most && m_in.next());
        }
        return m_ok ? value : 0;
    }

    template <typename Enum> Enum enumerator(Enum last)
    {
        return static_cast<Enum>(number(static_cast<quint64>(last)));
    }

    qint64 integer()
    {
        qint64 value = 0;
        if (expect(m_in.isInteger())) {
            value = m_in.toInteger();
            expect(m_in.next());
        }
        return value;
    }

    bool flag()
    {
        bool value = false;
        if (expect(m_in.isBool())) {
            value = m_in.toBool();
            expect(m_in.next());
        }
        return value;
    }

    double real()
    {
        double value = 0;
        if (expect(m_in.isDouble())) {
            value = m_in.toDouble();
            expect(m_in.next());
        }
        return value;
    }

    QString text()
    {
        QString value;
        if (!expect(m_in.isString()))
            return value;
        auto part = m_in.readString();
        while (part.status == QCborStreamReader::Ok) {
            value += part.data;
            part = m_in.readString();
        }
        expect(part.status == QCborStreamReader::EndOfString);
        return value;
    }

    /// How many values the array ahead has; 0 when there is none.
    [[nodiscard]] quint64 length() const { return m_ok && m_in.isArray() && m_in.isLengthKnown() ? m_in.length() : 0; }

    /// Enters an array of exactly `size` values, or of any number when negative.
    bool enter(qint64 size = -1)
    {
        if (!expect(m_in.isArray() && m_in.isLengthKnown() &&
                    (size < 0 || m_in.length() == static_cast<quint64>(size))))
            return false;
        return expect(m_in.enterContainer());
    }

    void leave() { expect(m_ok && m_in.leaveContainer()); }

    template <typename T, typename Get> QList<T> list(Get get)
    {
        QList<T> values;
        if (!enter())
            return values;
        while (m_ok && m_in.hasNext())
            values.append(get());
        leave();
        return values;
    }

    bool expect(bool holds)
    {
        m_ok = m_ok && holds;
        return m_ok;
    }

private:
    QCborStreamReader m_in;
    qint64 m_size;
    bool m_ok = true;
};

Run getRun(Source &in)
{
    Run run;
    in.enter(3);
    run.text = in.text();
    run.styles = Styles::fromInt(static_cast<Styles::Int>(in.number(0xff)));
    run.href = knownLink(in.text());
    in.leave();
    return run;
}

/// `depth`: levels of children still allowed. Only callouts have children, and one level of them (block.h).
Block getBlock(Source &in, int depth)
{
    Block block;
    if (!in.expect(depth >= 0))
        return block;
    in.enter(10);
    block.kind = in.enumerator(BlockKind::Callout);
    block.callout = in.enumerator(CalloutKind::Important);
    block.alignment = in.enumerator(Alignment::Justify);
    block.direction = in.enumerator(BlockDirection::RightToLeft);
    block.ordered = in.flag();
    block.level = static_cast<quint8>(in.number(0xff));
    block.depth = static_cast<quint8>(in.number(0xff));
    block.number = static_cast<int>(in.integer());
    block.runs = in.list<Run>([&in] { return getRun(in); });
    block.children = in.list<Block>([&in, depth] { return getBlock(in, depth - 1); });
    in.leave();
    return block;
}

QList<Block> getBlocks(Source &in)
{
    return in.list<Block>([&in] { return getBlock(in, 1); });
}

QList<Section> getSections(Source &in)
{
    return in.list<Section>([&in] {
        Section section;
        in.enter(3);
        section.id = in.text();
        section.title = in.text();
        section.blocks = getBlocks(in);
        in.leave();
        return section;
    });
}

ValueList getValues(Source &in)
{
    ValueList values;
    in.enter(2);
    values.presence = in.enumerator(Presence::Filled);
    values.values = in.list<QString>([&in] { return in.text(); });
    in.leave();
    return values;
}

QList<double> getNumbers(Source &in)
{
    return in.list<double>([&in] { return in.real(); });
}

Effort getEffort(Source &in)
{
    Effort effort;
    in.enter(5);
    effort.said = in.flag();
    effort.amountDetails = in.text();
    effort.hours = getNumbers(in);
    effort.timeUnit = in.text();
    effort.frequencyUnit = in.text();
    in.leave();
    return effort;
}

void putDate(QCborStreamWriter &out, QDate date)
{
    out.append(static_cast<qint64>(date.toJulianDay()));
}

QDate getDate(Source &in)
{
    const QDate date = QDate::fromJulianDay(in.integer());
    in.expect(date.isValid());
    return date;
}

void putSessions(QCborStreamWriter &out, const Sessions &sessions)
{
    out.startArray(3);
    putEnum(out, sessions.entry);
    out.append(sessions.listed);
    putList(out, sessions.items, [](QCborStreamWriter &to, const Session &session) {
        to.startArray(2);
        putDate(to, session.start);
        putDate(to, session.end);
        to.endArray();
    });
    out.endArray();
}

Sessions getSessions(Source &in)
{
    Sessions sessions;
    in.enter(3);
    sessions.entry = in.enumerator(Sessions::Entry::AnyTime);
    sessions.listed = in.flag();
    sessions.items = in.list<Session>([&in] {
        Session session;
        in.enter(2);
        session.start = getDate(in);
        session.end = getDate(in);
        in.leave();
        return session;
    });
    in.leave();
    return sessions;
}

constexpr qint64 bodyFields = 6;
constexpr qint64 metadataFields = 12;

/// Enters a record of `fields` values, or of one less when version 1 wrote it. True for today's.
bool enterRecord(Source &in, qint64 fields)
{
    const bool first = in.length() == static_cast<quint64>(fields - 1);
    in.enter(first ? fields - 1 : fields);
    const quint64 written = in.number(version);
    in.expect((written < 2) == first);
    return !first;
}

} // namespace

QString knownLink(const QString &stored)
{
    static const QRegularExpression known(
        // A letter's address alone, as the feed's door leaves it: no copies, no text, no file, however they are
        // written.
        QStringLiteral("^(https?://[^\\s/?#@\\\\]+([/?#][^\\s\\\\]*)?|"
                       "mailto:(?!\\S*%(?:3F|23|26|2C|3B|40|0A|0D))[^\\s?#&@<>\",;]+@[^\\s?#&@<>\",;]+|tel:[+0-9]+)$"),
        QRegularExpression::CaseInsensitiveOption);
    if (stored.isEmpty())
        return {};
    return known.match(stored).hasMatch() ? stored : QString();
}

QString knownWebLink(const QString &stored)
{
    return stored.startsWith(QLatin1String("http"), Qt::CaseInsensitive) ? knownLink(stored) : QString();
}

QByteArray encodeBody(const Translation &translation)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startArray(bodyFields);
    out.append(version);
    putList(out, translation.what, putBlock);
    putList(out, translation.why, putSection);
    putList(out, translation.how, putSection);
    putList(out, translation.next, putSection);
    putList(out, translation.parts, putSection);
    out.endArray();
    return bytes;
}

Result<Done> decodeBody(const QByteArray &bytes, Translation &translation)
{
    Source in(bytes);
    const bool hasParts = enterRecord(in, bodyFields);
    translation.what = getBlocks(in);
    translation.why = getSections(in);
    translation.how = getSections(in);
    translation.next = getSections(in);
    translation.parts = hasParts ? getSections(in) : QList<Section>();
    in.leave();
    if (!in.ok())
        return damagedError(QStringLiteral("text cannot be decoded"));
    return Done{};
}

QByteArray encodeMetadata(const Metadata &metadata)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startArray(metadataFields);
    out.append(version);
    out.startArray(3);
    putEnum(out, metadata.location.where);
    putEnum(out, metadata.location.presence);
    putList(out, metadata.location.departments, putText);
    out.endArray();
    for (const ValueList *list :
         {&metadata.frenchLevel, &metadata.publicStatus, &metadata.publics, &metadata.conditions, &metadata.timeSlots})
        putValues(out, *list);
    out.startArray(3);
    putEnum(out, metadata.age.type);
    out.append(metadata.age.from);
    out.append(metadata.age.to);
    out.endArray();
    out.startArray(3);
    out.append(metadata.price.said);
    putList(out, metadata.price.values, putNumber);
    putText(out, metadata.price.details);
    out.endArray();
    putEffort(out, metadata.commitment);
    putEffort(out, metadata.frequency);
    putSessions(out, metadata.sessions);
    out.endArray();
    return bytes;
}

Result<Metadata> decodeMetadataBytes(const QByteArray &bytes)
{
    Metadata metadata;
    Source in(bytes);
    const bool hasSessions = enterRecord(in, metadataFields);
    in.enter(3);
    metadata.location.where = in.enumerator(Where::Departments);
    metadata.location.presence = in.enumerator(Presence::Filled);
    metadata.location.departments = in.list<QString>([&in] { return in.text(); });
    in.leave();
    for (ValueList *list :
         {&metadata.frenchLevel, &metadata.publicStatus, &metadata.publics, &metadata.conditions, &metadata.timeSlots})
        *list = getValues(in);
    in.enter(3);
    metadata.age.type = in.enumerator(Age::Type::Other);
    metadata.age.from = in.real();
    metadata.age.to = in.real();
    in.leave();
    in.enter(3);
    metadata.price.said = in.flag();
    metadata.price.values = getNumbers(in);
    metadata.price.details = in.text();
    in.leave();
    metadata.commitment = getEffort(in);
    metadata.frequency = getEffort(in);
    if (hasSessions)
        metadata.sessions = getSessions(in);
    in.leave();
    if (!in.ok())
        return damagedError(QStringLiteral("metadata cannot be decoded"));
    return metadata;
}

} // namespace escale
