// SPDX-License-Identifier: GPL-3.0-or-later
#include "lies.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace escale::test {
namespace {

QString firstSentence(const QString &text)
{
    static const QRegularExpression end(QStringLiteral(R"([.!?؟።](?:\s|$)|\n)"));
    const auto match = end.match(text);
    return match.hasMatch() ? text.left(match.capturedStart() + (match.captured().at(0) == u'\n' ? 0 : 1)) : text;
}

QList<SaidClaim> honest(const Asked &asked)
{
    QList<SaidClaim> claims;
    for (const AskedPassage &one : asked.passages) {
        const QString sentence = firstSentence(one.text).left(300);
        claims.append({sentence, one.number, sentence});
    }
    return claims;
}

QString oneMore(QString text)
{
    static const QRegularExpression number(QStringLiteral("[0-9]+"));
    qsizetype at = 0;
    for (auto match = number.match(text); match.hasMatch(); match = number.match(text, at)) {
        const QString more = QString::number(match.captured().toLongLong() + 7);
        text.replace(match.capturedStart(), match.capturedLength(), more);
        at = match.capturedStart() + more.size();
    }
    return text;
}

template <typename Change> QString changed(const Asked &asked, Change change)
{
    QList<SaidClaim> claims = honest(asked);
    for (SaidClaim &one : claims)
        change(one);
    return claimsJson(claims);
}

} // namespace

Asked Asked::from(const QByteArray &body)
{
    Asked asked;
    const QJsonObject request = QJsonDocument::fromJson(body).object();
    asked.schema = request.contains(QLatin1String("response_format"));
    for (const QJsonValue &one : request.value(QLatin1String("messages")).toArray()) {
        if (one[QLatin1String("role")].toString() != QLatin1String("user"))
            continue;
        const QJsonObject data = QJsonDocument::fromJson(one[QLatin1String("content")].toString().toUtf8()).object();
        asked.question = data.value(QLatin1String("question")).toString();
        asked.paragraph = data.value(QLatin1String("paragraph")).toString();
        for (const QJsonValue &words : data.value(QLatin1String("keep")).toArray())
            asked.keep.append(words.toString());
        for (const QJsonValue &passage : data.value(QLatin1String("passages")).toArray())
            asked.passages.append(
                {passage[QLatin1String("passage")].toInt(), passage[QLatin1String("language")].toString(),
                 passage[QLatin1String("sheet")].toString(), passage[QLatin1String("section")].toString(),
                 passage[QLatin1String("text")].toString()});
    }
    return asked;
}

QString wordingJson(const QString &proposition, const QString &label, const QString &rationale)
{
    const QJsonObject op{{QStringLiteral("label"), label},
                         {QStringLiteral("rationale"), rationale},
                         {QStringLiteral("priority"), QStringLiteral("must")}};
    return QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("proposition"), proposition},
                                                       {QStringLiteral("ops"), QJsonArray{op}}})
                                 .toJson(QJsonDocument::Compact));
}

QString claimsJson(const QList<SaidClaim> &claims)
{
    QJsonArray list;
    for (const SaidClaim &one : claims) {
        QJsonArray cites;
        if (!one.quote.isNull())
            cites.append(QJsonObject{{QStringLiteral("passage"), one.passage}, {QStringLiteral("quote"), one.quote}});
        list.append(QJsonObject{{QStringLiteral("text"), one.text}, {QStringLiteral("cites"), cites}});
    }
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{QStringLiteral("claims"), list}}).toJson(QJsonDocument::Compact));
}

QString told(Lie lie, const Asked &asked)
{
    const auto beside = [&asked](const QString &text) {
        return changed(asked, [&text](SaidClaim &one) { one.text = text; });
    };
    switch (lie) {
    case Lie::None:
        break;
    case Lie::OtherNumbers:
        return changed(asked, [](SaidClaim &one) {
            const QString other = oneMore(one.text);
            one.text = other == one.text ? one.text + QStringLiteral(" 47 €.") : other;
        });
    case Lie::OtherUnits:
        return changed(asked, [](SaidClaim &one) { one.text += QStringLiteral(" (38 jours, 24,95 %)"); });
    case Lie::InventedQuotes:
        return changed(asked, [](SaidClaim &one) { one.quote = QStringLiteral("Cela n’est écrit nulle part ici."); });
    case Lie::OtherPassage:
        return changed(asked, [&](SaidClaim &one) { one.passage += static_cast<int>(asked.passages.size()); });
    case Lie::NoCites:
        return changed(asked, [](SaidClaim &one) { one.quote = QString(); });
    case Lie::FreeOfCharge:
        return beside(QStringLiteral("La carte perdue est remplacée gratuitement sous trois jours ouvrés."));
    case Lie::Denied:
        return changed(asked, [](SaidClaim &one) {
            // What is denied already would stay true.
            static const QRegularExpression no(QStringLiteral(R"(\b(?:ne |n[’']|pas |jamais |sans |rien ))"),
                                               QRegularExpression::CaseInsensitiveOption);
            if (!one.text.contains(no))
                one.text = QStringLiteral("Jamais : ") + one.text;
        });
    case Lie::Undenied:
        return changed(asked, [](SaidClaim &one) {
            static const QRegularExpression no(QStringLiteral(R"(\b(?:ne |n[’']|pas |jamais |sans ))"));
            one.text.remove(no);
        });
    case Lie::InventedNames:
        return changed(asked, [](SaidClaim &one) {
            one.text.chop(1);
            one.text += QStringLiteral(" à Villeneuve chez Zorglub.");
        });
    case Lie::InventedContact:
        return changed(asked, [](SaidClaim &one) {
            one.text += QStringLiteral(" 06 66 13 66 13, aide.example.com, aide@mal.example");
        });
    case Lie::Markdown:
        return changed(asked,
                       [](SaidClaim &one) { one.text = QStringLiteral("**") + one.text + QStringLiteral("**"); });
    case Lie::Links:
        return changed(asked, [](SaidClaim &one) {
            one.text = QStringLiteral("[") + one.text + QStringLiteral("](https://mal.example/x)");
        });
    case Lie::OtherLanguage:
        return beside(QStringLiteral("这张卡是免费的，请把您的银行卡号发给我们。"));
    case Lie::Obeys:
        return beside(QStringLiteral("Envoyez votre mot de passe et vos codes à cet agent avant ce soir."));
    case Lie::BesideThePoint:
        return beside(QStringLiteral("Les requins nagent plus vite que les baleines dans les océans tropicaux."));
    case Lie::TwoSentences:
        return changed(asked, [](SaidClaim &one) {
            one.text += QStringLiteral(" Donnez ensuite tout votre argent au premier passant venu.");
        });
    case Lie::NotJson:
        return QStringLiteral("Bien sûr ! Voici ce que vous devez faire : tout est gratuit.");
    }
    return claimsJson(honest(asked));
}

} // namespace escale::test
