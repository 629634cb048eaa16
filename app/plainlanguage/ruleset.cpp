// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainlanguage/ruleset.h"

#include "base/try.h"
#include "plainlanguage/scripts.h"
#include "search/wordforms.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace escale {
namespace {

struct KindName {
    const char *name;
    RuleKind kind;
};
constexpr std::array<KindName, 9> kindNames{{{"existence", RuleKind::Existence},
                                             {"substitution", RuleKind::Substitution},
                                             {"occurrence", RuleKind::Occurrence},
                                             {"repetition", RuleKind::Repetition},
                                             {"consistency", RuleKind::Consistency},
                                             {"conditional", RuleKind::Conditional},
                                             {"capitalisation", RuleKind::Capitalisation},
                                             {"metric", RuleKind::Metric},
                                             {"script", RuleKind::Script}}};

const QSet<QString> &partNames()
{
    static const QSet<QString> names{u"title"_qs,      u"brand"_qs, u"abstract"_qs,    u"what"_qs,
                                     u"why-title"_qs,  u"why"_qs,   u"how-title"_qs,   u"how"_qs,
                                     u"next-title"_qs, u"next"_qs,  u"parts-title"_qs, u"parts"_qs};
    return names;
}

const QSet<QString> &measures()
{
    static const QSet<QString> names{u"words of a sentence"_qs, u"words of a block"_qs, u"sentences of a block"_qs,
                                     u"nominalisations"_qs,     u"long words"_qs,       u"commas"_qs};
    return names;
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &one : value.toArray())
        list.append(one.toString());
    return list;
}

QRegularExpression expressionOf(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

class RuleReader {
public:
    RuleReader(const QString &id, const WordForms &forms) : m_forms(forms) { m_rule.id = id; }

    Result<PlainRule> read(const QByteArray &bytes)
    {
        QJsonParseError parse;
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &parse);
        if (!document.isObject())
            return wrong(u"is no JSON object: "_qs + parse.errorString());
        const QJsonObject object = document.object();
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (!readMember(member.key(), member.value()))
                return wrong(u"has a member that means nothing: "_qs + member.key());
        }
        return checked();
    }

private:
    bool readMember(const QString &name, const QJsonValue &value)
    {
        if (name == u"kind")
            return readKind(value.toString());
        if (name == u"level") {
            m_rule.level = value.toString() == u"must" ? PlainLevel::Must : PlainLevel::Suggestion;
            return value.toString() == u"must" || value.toString() == u"suggestion";
        }
        if (name == u"message")
            m_rule.message = value.toString();
        else if (name == u"why")
            return value.isString(); // for whoever keeps the rule
        else if (name == u"scope")
            return readScope(stringsOf(value));
        else if (name == u"phrases")
            return readPhrases(value);
        else if (name == u"patterns")
            return readPatterns(value);
        else if (name == u"except") {
            for (const QString &phrase : stringsOf(value))
                m_rule.except.append(WordPattern::parse(phrase, m_forms));
        } else if (name == u"groups")
            return readGroups(value.toObject());
        else if (name == u"measure")
            m_rule.measure = value.toString();
        else if (name == u"above")
            m_rule.above = value.toInt();
        else if (name == u"up to")
            m_rule.upTo = value.toInt();
        else if (name == u"script")
            m_rule.script = value.toString();
        else if (name == u"lists" || name == u"tables" || name == u"numbers")
            return readWords(name, value.toObject());
        else
            return false;
        return true;
    }

    bool readKind(const QString &name)
    {
        for (const KindName &kind : kindNames) {
            if (name == QLatin1String(kind.name)) {
                m_rule.kind = kind.kind;
                m_hasKind = true;
            }
        }
        return m_hasKind;
    }

    bool readScope(const QStringList &names)
    {
        m_rule.scope = QSet<QString>(names.begin(), names.end());
        return !names.isEmpty() && partNames().contains(m_rule.scope);
    }

    /// A list of phrases, or phrases with the words that replace them, separated by |.
    bool readPhrases(const QJsonValue &value)
    {
        const QJsonObject pairs = value.toObject();
        for (auto pair = pairs.begin(); pair != pairs.end(); ++pair)
            addPhrase(pair.key(), pair.value().toString().split(u'|', Qt::SkipEmptyParts));
        for (const QString &phrase : stringsOf(value))
            addPhrase(phrase, {});
        return !m_rule.phrases.isEmpty();
    }

    void addPhrase(const QString &pattern, const QStringList &replacements)
    {
        const WordPattern phrase = WordPattern::parse(pattern, m_forms);
        m_empty = m_empty || phrase.isEmpty();
        m_rule.phrases.append({phrase, replacements});
    }

    bool readPatterns(const QJsonValue &value)
    {
        const QJsonObject pairs = value.toObject();
        for (auto pair = pairs.begin(); pair != pairs.end(); ++pair)
            m_rule.patterns.append({expressionOf(pair.key()), pair.value().toString()});
        for (const QString &pattern : stringsOf(value))
            m_rule.patterns.append({expressionOf(pattern), {}});
        return !m_rule.patterns.isEmpty();
    }

    bool readGroups(const QJsonObject &groups)
    {
        for (auto group = groups.begin(); group != groups.end(); ++group) {
            RuleGroup read{group.key(), {}, group.value().toString()};
            for (const QString &phrase : stringsOf(group.value()))
                read.phrases.append(WordPattern::parse(phrase, m_forms));
            m_rule.groups.append(read);
        }
        return !m_rule.groups.isEmpty();
    }

    bool readWords(const QString &sort, const QJsonObject &object)
    {
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (sort == u"lists")
                m_rule.lists.insert(member.key(), member.value().isString()
                                                      ? member.value().toString().split(u' ', Qt::SkipEmptyParts)
                                                      : stringsOf(member.value()));
            else if (sort == u"numbers")
                m_rule.numbers.insert(member.key(), member.value().toDouble());
            else {
                const QJsonObject table = member.value().toObject();
                for (auto row = table.begin(); row != table.end(); ++row)
                    m_rule.tables[member.key()].insert(row.key(), row.value().toString());
            }
        }
        return !object.isEmpty();
    }

    Result<PlainRule> checked()
    {
        if (!m_hasKind || m_rule.message.isEmpty())
            return wrong(u"needs a kind and a message"_qs);
        if (m_empty)
            return wrong(u"has a phrase without a word"_qs);
        for (const RulePattern &pattern : m_rule.patterns) {
            if (!pattern.expression.isValid())
                return wrong(u"has a bad pattern: "_qs + pattern.expression.errorString());
        }
        if (!complete())
            return wrong(u"lacks what its kind needs"_qs);
        return m_rule;
    }

    [[nodiscard]] bool complete() const
    {
        switch (m_rule.kind) {
        case RuleKind::Existence:
            return !m_rule.phrases.isEmpty() || !m_rule.patterns.isEmpty();
        case RuleKind::Substitution: {
            for (const RulePhrase &phrase : m_rule.phrases) {
                if (phrase.replacements.isEmpty())
                    return false;
            }
            return !m_rule.phrases.isEmpty();
        }
        case RuleKind::Occurrence:
        case RuleKind::Metric:
            return measures().contains(m_rule.measure) && m_rule.above > 0;
        case RuleKind::Consistency:
        case RuleKind::Conditional:
            return !m_rule.groups.isEmpty();
        case RuleKind::Script:
            return isScript(m_rule.script);
        case RuleKind::Repetition:
        case RuleKind::Capitalisation:
            return true;
        }
        return false;
    }

    [[nodiscard]] Error wrong(const QString &what) const
    {
        return {Problem::BadConfiguration, QStringLiteral("The rule %1 %2.").arg(m_rule.id, what), {}};
    }

    const WordForms &m_forms;
    PlainRule m_rule;
    bool m_hasKind = false;
    bool m_empty = false;
};

} // namespace

QLatin1String code(PlainLevel level)
{
    return level == PlainLevel::Must ? QLatin1String("must") : QLatin1String("suggestion");
}

QString filled(const QString &message, const QString &first, const QString &second)
{
    QString text;
    for (qsizetype at = 0; at < message.size(); ++at) {
        const QStringView place = QStringView(message).mid(at, 2);
        if (place == u"%1" || place == u"%2") {
            text += place == u"%1" ? first : second;
            ++at;
        } else {
            text += message.at(at);
        }
    }
    return text;
}

Result<PlainRule> RuleSet::parse(const QString &id, const QByteArray &json, const WordForms &forms)
{
    return RuleReader(id, forms).read(json);
}

Result<RuleSet> RuleSet::fromFolder(const QString &folder, const WordForms &forms)
{
    RuleSet set;
    const QDir directory(folder);
    for (const QString &name : directory.entryList({u"*.json"_qs}, QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{Problem::CannotRead, QStringLiteral("The rule %1 cannot be read.").arg(name),
                         file.errorString()};
        ESCALE_TRY(const auto rule, parse(name.chopped(5), file.readAll(), forms));
        set.m_rules.append(rule);
    }
    if (set.m_rules.isEmpty())
        return Error{Problem::NotFound, QStringLiteral("The folder %1 holds no rule.").arg(folder), {}};
    return set;
}

const RuleSet &RuleSet::builtIn()
{
    static const RuleSet rules = [] {
        const auto read = fromFolder(u":/plainlanguage/rules"_qs, WordForms::builtIn());
        if (!read)
            qFatal("%s", qPrintable(read.error().sentence)); // our own files: a test reads them all
        return *read;
    }();
    return rules;
}

const PlainRule *RuleSet::find(const QString &id) const
{
    for (const PlainRule &rule : m_rules) {
        if (rule.id == id)
            return &rule;
    }
    return nullptr;
}

} // namespace escale
