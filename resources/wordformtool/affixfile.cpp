// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordformtool/affixfile.h"

#include <QStringDecoder>
#include <algorithm>

namespace escale {
namespace {

Error badAffixes(const QString &what)
{
    return {Problem::BadConfiguration, {}, what};
}

/// hunspell's names for encodings that the rest of the world writes otherwise.
QByteArray usualName(const QByteArray &name)
{
    QByteArray upper = name.toUpper();
    if (upper.startsWith("MICROSOFT-CP"))
        return "windows-" + upper.sliced(12);
    if (upper.startsWith("ISO8859"))
        upper.replace("ISO8859", "ISO-8859");
    return upper;
}

std::optional<QString> decodeAs(const QByteArray &encoding, const QByteArray &bytes)
{
    QStringDecoder decoder(usualName(encoding).constData());
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

/// The encoding has to be known before the file can be read: SET is plain ASCII in every one of them.
QByteArray namedEncoding(const QByteArray &bytes)
{
    for (const QByteArray &line : bytes.split('\n')) {
        if (line.startsWith("SET ") || line.startsWith("SET\t"))
            return line.sliced(4).trimmed();
    }
    return "ISO8859-1";
}

QString zeroIsNothing(const QString &text)
{
    return text == u"0" ? QString() : text;
}

std::optional<QList<ConditionPlace>> parseCondition(const QString &text)
{
    QList<ConditionPlace> places;
    if (text == u".")
        return places;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'.') {
            places.append(ConditionPlace{});
        } else if (c == u'[') {
            const qsizetype end = text.indexOf(u']', at);
            if (end < 0)
                return std::nullopt;
            QString letters = text.sliced(at + 1, end - at - 1);
            const bool negated = letters.startsWith(u'^');
            if (negated)
                letters.remove(0, 1);
            if (letters.isEmpty())
                return std::nullopt;
            places.append({letters, negated});
            at = end;
        } else {
            places.append({QString(c), false});
        }
    }
    return places;
}

bool meets(const QList<ConditionPlace> &condition, bool prefix, QStringView word)
{
    if (word.size() < condition.size())
        return false;
    const QStringView part = prefix ? word.first(condition.size()) : word.last(condition.size());
    for (qsizetype at = 0; at < condition.size(); ++at) {
        const ConditionPlace &place = condition[at];
        if (!place.letters.isEmpty() && place.letters.contains(part[at]) == place.negated)
            return false;
    }
    return true;
}

} // namespace

Result<AffixFile> AffixFile::parse(const QByteArray &bytes, const QString &name)
{
    AffixFile file;
    file.m_encoding = namedEncoding(bytes);
    const auto text = file.decode(bytes);
    if (!text)
        return badAffixes(name + u":1: is not in the encoding it names, "_qs + QString::fromLatin1(file.m_encoding));
    int number = 0;
    for (QStringView line : QStringView(*text).split(u'\n')) {
        ++number;
        if (number == 1 && line.startsWith(u'\uFEFF'))
            line = line.sliced(1);
        if (line.startsWith(u'#'))
            continue;
        const QStringList fields = line.toString().simplified().split(u' ', Qt::SkipEmptyParts);
        if (fields.isEmpty())
            continue;
        if (const auto read = file.readLine(fields); !read)
            return badAffixes(name + u':' + QString::number(number) + u": "_qs + read.error().cause);
    }
    for (auto it = file.m_awaited.cbegin(); it != file.m_awaited.cend(); ++it) {
        if (it.value() > 0)
            return badAffixes(name + u':' + QString::number(number) +
                              u": ends before the rules that were announced"_qs);
    }
    return file;
}

Result<Done> AffixFile::readLine(const QStringList &fields)
{
    const QString &key = fields[0];
    const QString value = fields.size() > 1 ? fields[1] : QString();
    if (key == u"FLAG") {
        if (value == u"long")
            m_flagKind = FlagKind::Long;
        else if (value == u"num")
            m_flagKind = FlagKind::Number;
        else if (value != u"UTF-8")
            return badAffixes(u"an unknown kind of flags"_qs);
    } else if (key == u"AF") {
        if (m_flagAliasesCounted)
            m_flagAliases.append(ownFlags(value));
        m_flagAliasesCounted = true;
    } else if (key == u"AM") {
        if (m_morphologyAliasesCounted)
            m_morphologyAliases.append(fields.sliced(1).join(u' '));
        m_morphologyAliasesCounted = true;
    } else if (key == u"NEEDAFFIX" || key == u"PSEUDOROOT") {
        m_needAffix = oneFlag(value);
    } else if (key == u"ONLYINCOMPOUND") {
        m_onlyInCompound = oneFlag(value);
    } else if (key == u"FORBIDDENWORD") {
        m_forbidden = oneFlag(value);
    } else if (key == u"CIRCUMFIX") {
        m_circumfix = oneFlag(value);
    } else if (key == u"FULLSTRIP") {
        m_fullStrip = true;
    } else if (key == u"COMPLEXPREFIXES") {
        return badAffixes(u"two prefixes on one word (COMPLEXPREFIXES) are not known here"_qs);
    } else if (key == u"SFX" || key == u"PFX") {
        return readAffix(fields);
    }
    return Done{};
}

Result<Done> AffixFile::readAffix(const QStringList &fields)
{
    if (fields.size() < 4)
        return badAffixes(u"an affix without its parts"_qs);
    const Flag flag = oneFlag(fields[1]);
    qsizetype &awaited = m_awaited[flag];
    AffixClass &affixes = m_classes[flag];
    if (awaited == 0) {
        bool counted = false;
        awaited = fields[3].toInt(&counted);
        if (!counted || awaited < 0 || (fields[2] != u"Y" && fields[2] != u"N"))
            return badAffixes(u"more rules than were announced, or a head without a count"_qs);
        affixes.prefix = fields[0] == u"PFX";
        affixes.cross = fields[2] == u"Y";
        return Done{};
    }
    --awaited;
    AffixRule rule;
    rule.strip = zeroIsNothing(fields[2]);
    const qsizetype slash = fields[3].indexOf(u'/');
    rule.add = zeroIsNothing(slash < 0 ? fields[3] : fields[3].first(slash));
    if (slash >= 0)
        rule.flags = flags(QStringView(fields[3]).sliced(slash + 1));
    const auto condition = parseCondition(fields.size() > 4 ? fields[4] : u"."_qs);
    if (!condition)
        return badAffixes(u"a condition that does not end"_qs);
    rule.condition = *condition;
    affixes.rules.append(rule);
    return Done{};
}

std::optional<QString> AffixFile::decode(const QByteArray &bytes) const
{
    return decodeAs(m_encoding, bytes);
}

Flag AffixFile::oneFlag(const QString &text) const
{
    const Flags flags = ownFlags(text);
    return flags.isEmpty() ? 0 : flags.first();
}

Flags AffixFile::ownFlags(QStringView text) const
{
    Flags flags;
    switch (m_flagKind) {
    case FlagKind::Character:
        for (const QChar c : text)
            flags.append(c.unicode());
        break;
    case FlagKind::Long:
        for (qsizetype at = 0; at + 1 < text.size(); at += 2)
            flags.append((Flag(text[at].unicode()) << 16U) | text[at + 1].unicode());
        break;
    case FlagKind::Number:
        for (const QStringView number : text.split(u',', Qt::SkipEmptyParts))
            flags.append(number.toUInt());
        break;
    }
    return flags;
}

Flags AffixFile::flags(QStringView text) const
{
    if (m_flagAliases.isEmpty())
        return ownFlags(text);
    const qsizetype number = text.toInt();
    return number > 0 && number <= m_flagAliases.size() ? m_flagAliases[number - 1] : Flags();
}

QString AffixFile::morphology(const QString &text) const
{
    const qsizetype number = m_morphologyAliases.isEmpty() ? 0 : text.toInt();
    return number > 0 && number <= m_morphologyAliases.size() ? m_morphologyAliases[number - 1] : text;
}

const AffixClass *AffixFile::affixes(Flag flag) const
{
    const auto it = m_classes.constFind(flag);
    return it == m_classes.cend() ? nullptr : &*it;
}

bool AffixFile::isBarred(const Flags &flags) const
{
    return (m_onlyInCompound && flags.contains(m_onlyInCompound)) || (m_forbidden && flags.contains(m_forbidden));
}

std::optional<QString> AffixFile::apply(const AffixRule &rule, bool prefix, QStringView word) const
{
    const qsizetype left = word.size() - rule.strip.size();
    if (left < (m_fullStrip ? 0 : 1) || !meets(rule.condition, prefix, word))
        return std::nullopt;
    if (prefix ? !word.startsWith(rule.strip) : !word.endsWith(rule.strip))
        return std::nullopt;
    QString made;
    made.reserve(left + rule.add.size());
    if (prefix)
        made.append(rule.add).append(word.sliced(rule.strip.size()));
    else
        made.append(word.first(left)).append(rule.add);
    return made;
}

} // namespace escale
