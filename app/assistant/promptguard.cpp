// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/promptguard.h"

#include "assistant/textfacts.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace escale {
namespace {

/// Whole characters: half of a tag letter looks like nothing that is to go. From U+E0000 on all are such marks by
/// Unicode's Default_Ignorable_Code_Point: tag letters, selectors of variants, and what may come.
bool isInvisible(char32_t c)
{
    return QChar::category(c) == QChar::Other_Format || (c >= 0xe0000 && c <= 0xe0fff);
}

/// Without what hides words from a pattern: zero width marks, tatweel, harakat, letters set apart.
QString laidOpen(const QString &text)
{
    QString open;
    const QList<uint> points = text.normalized(QString::NormalizationForm_KC).toUcs4();
    for (const char32_t c : points) {
        if (isInvisible(c) || QChar::category(c) == QChar::Mark_NonSpacing || c == U'\u0640')
            continue;
        const bool apart = QChar::isSpace(c) || c == U'_' || c == U'*';
        open += QStringView(QChar::fromUcs4(apart ? U' ' : c));
    }
    return open.simplified();
}

const QRegularExpression &markup()
{
    static const QRegularExpression marks(
        QStringLiteral(
            R"(\*\*|__|`|^\s*(?:#{1,6} |[-*+] |>|\|)|~~|!?\[[^\]]*\]\(|</?[a-z!][^>]*>|&[a-z#0-9]+;|\$\$|\\[a-z]|[\x00-\x08\x0b-\x1f\x7f]|[\x{202A}-\x{202E}\x{2066}-\x{2069}\x{200B}\x{FEFF}\x{E0000}-\x{E007F}])"),
        ofPeople);
    return marks;
}

QStringList marksIn(const QString &text)
{
    QStringList marks;
    for (auto matches = markup().globalMatch(text); matches.hasNext();)
        marks.append(matches.next().captured());
    return marks;
}

} // namespace

QString withoutInvisible(const QString &text, Joiners joiners)
{
    QString seen;
    const QList<uint> points = text.toUcs4();
    for (const char32_t c : points) {
        const bool joiner = c == 0x200c || c == 0x200d;
        const bool mark = isInvisible(c) || QChar::category(c) == QChar::Other_Control;
        if (!mark || c == U'\n' || (joiner && joiners == Joiners::Keep))
            seen += QStringView(QChar::fromUcs4(c));
    }
    return seen;
}

bool speaksToModel(const QString &text)
{
    static const QRegularExpression marks(
        QStringLiteral(
            R"x(<\|?/?(?:im|system|user|assistant|end|eot|s|inst|think)[^>]*\|?>|\[/?(?:inst|system)\]|#{2,} ?(?:system|instruction|assistant|user|response)|(?:^|[\n.>»"'] ?)(?:system|assistant|user|utilisateur|système|ai|ia|система) ?: |\{ ?"(?:claims|role|cites|content|tool)")x"),
        ofPeople);
    // To set aside + what was told: in either order, near each other.
    static const QRegularExpression setAside(
        QStringLiteral(
            R"((?:ignor\w*|oubli\w*|forget|disregard|override|bypass|contourn\w*|désobé\w*|ne (?:tiens|tenez) (?:pas|plus) compte|не зважай\w*|ігнору\w*|забудь\w*|игнориру\w*|не обращай\w*|تجاهل\w*|انس\w*|نادیده|فراموش|له پامه|هېر|له یاده|ዕሸግ\w*|ረስዕ\w*|ሸለል)[^\n]{0,60}(?:instruction\w*|consigne\w*|règle\w*|rule\w*|prompt\w*|previous|above|précéden\w*|ci-dessus|інструкц\w*|правил\w*|попередн\w*|инструкц\w*|предыдущ\w*|التعليمات|تعليمات|الأوامر|القواعد|دستور\w*|قواعد|لارښوون\w*|مخکین\w*|መምርሒ\w*|ትእዛዝ\w*|ሕግታት))"),
        ofPeople);
    static const QRegularExpression turned(
        QStringLiteral(
            R"((?:instruction\w*|consigne\w*|rule\w*|prompt\w*|інструкц\w*|инструкц\w*|تعليمات|التعليمات|دستور\w*|لارښوون\w*|መምርሒ\w*)[^\n]{0,40}(?:ignor\w*|forget|oubli\w*|ігнору\w*|игнориру\w*|تجاهل|نادیده|فراموش|بگیر|هېر|له پامه|ዕሸግ\w*|ረስዕ\w*))"),
        ofPeople);
    // Words of French and English whole: "dispositif" holds "dis", "délai" holds "ai". And what is a trade or a paper.
    static const QRegularExpression role(
        QStringLiteral(
            R"((?:\b(?:you are (?:now|an? )|tu es (?:maintenant|désormais|une? )|vous êtes (?:maintenant|désormais|une? )|act as\b|pretend (?:to be|you)|agis comme|fais semblant)|ти тепер|ты теперь|أنت الآن|تو اکنون|شما اکنون|اکنون شما|ته اوس|ንስኻ ሕጂ)[^\n]{0,60}(?:\bassistante?s?\b(?! (?:maternel|familia|socia|dentaire|médica|juridique|administrati|scolaire|d['’](?:éducation|enseignement)|de (?:vie|direction|gestion)))|\bmodels?\b|\bmodèles?\b(?! (?:de (?:lettre|courrier|contrat|demande|formulaire)|d['’]attestation))|(?<!['’])\bai\b|\bia\b|\b(?:chat ?|ro)?bots?\b|gpt|jailbreak|\bdan\b|without (?:rules|limits)|sans (?:règle|limite(?!s? (?:de (?:temps|durée|revenus?|ressources?)|d['’]âge)))|асистент|ассистент|модель|помічник|помощник|бот|مساعد|نموذج|دستیار|مدل|مرستیال|موډل|ሓጋዚ|ሞዴል))"),
        ofPeople);
    // French orders and infinitives only: "par écrit uniquement", "le service répond uniquement aux femmes" and
    // "affichés uniquement à l'accueil" are plain sentences, and so is a way to write ("Écrire uniquement par
    // courriel").
    static const QRegularExpression orders(
        QStringLiteral(
            R"((?:(?:\b(?:répond(?:s|ez|re|ons)|answer|reply|respond|output|write|print|say|dis|dites|écri(?:s|vez|re|vons)|affiche[rz]?)\b|відповід\w*|ответь\w*|напиши\w*|اكتب|أجب|قل|بنویس\w*|پاسخ|ولیکئ|ولیکه|ځواب|መልስ|ጽሓፍ)[^\n]{0,30}(?:only with|only the|exactly|(?:uniquement|exactement)(?! (?:par (?:courrier|courriel|e-?mail|mail|téléphone|lettre|sms|la poste|écrit)|à (?:l['’]|cette |notre )adresse|en ligne|aux? )\b)|seulement par(?! (?:courrier|courriel|e-?mail|mail|téléphone|lettre|sms|la poste|écrit)\b)|the following|ceci|лише|тільки|только|فقط|یواځې|ጥራይ))|(?:(?:system|hidden|secret) ?prompt|prompt (?:système|caché)|system message|api[ _-]?key|clé (?:api|secrète)|системн\w+ (?:промпт|повідомлення|сообщение)|promp?t injection|language model|modèle de langue|\bllm\b|chat ?gpt|\bas an ai\b|en tant qu['’]ia\b|мовна модель|языковая модель|نموذج لغوي|مدل زبانی))"),
        ofPeople);
    const QString open = laidOpen(text);
    return text.contains(marks) || open.contains(marks) || open.contains(setAside) || open.contains(turned) ||
           open.contains(role) || open.contains(orders);
}

bool hasMarkup(const QString &text)
{
    return text.contains(markup());
}

bool hasNewMarkup(const QString &text, const QString &before)
{
    const QStringList marks = marksIn(text), known = marksIn(before);
    return std::any_of(marks.begin(), marks.end(), [&known](const QString &mark) { return !known.contains(mark); });
}

bool hasAddress(const QString &text)
{
    static const QRegularExpression address(
        QStringLiteral(
            R"((?:[a-z][a-z0-9+.\-]{1,12}:(?://|\S*@)|(?:tel|mailto|javascript|data|sms):\S|www\.|\S+@\S+\.\S)|(?<![\p{L}\p{N}.])(?:[\p{L}\p{N}\-]+ ?\. ?)+(?:fr|com|org|net|eu|info|io|co|ru|ua|xyz|me|site|app|example|invalid|test|gouv|biz|top|link)(?![\p{L}\p{N}])|(?:\bdot com|\[dot\]|\(dot\)))"),
        ofPeople);
    return text.contains(address);
}

} // namespace escale
