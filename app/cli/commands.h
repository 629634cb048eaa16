// SPDX-License-Identifier: GPL-3.0-or-later
// The subcommands of escalectl. Each prints its answer on stdout, at most one sentence of trouble on stderr, and
// answers the exit code. Names and options are relied upon by operators and tests: see the README.
#pragma once

#include "cli/exitcode.h"
#include "cli/filterarguments.h"
#include "feed/httpclient.h"
#include "fiche/fiche.h"

namespace escale {

struct CommonOptions {
    QString library; ///< file
    QString config;  ///< file
    bool json = false;
    bool configNamed = false; ///< on the command line
};

struct SyncArguments {
    QString feed, secretFile, languages; ///< empty: from the settings
    std::optional<int> jobs, revalidate;
    bool full = false;
    bool acceptRemovals = false;
    bool previous = false; ///< of an edition: back to the one before
    HttpLimits http;       ///< no option: tests make them short. `jobs` has the last word on `atOnce`
};

struct FeedCheckArguments {
    QString feed, secretFile; ///< empty: from the settings
    std::optional<int> fiches;
    HttpLimits http; ///< as in SyncArguments
};

struct ListArguments {
    QString language, kind, theme; ///< empty: French, both kinds, all themes
};

struct ShowArguments {
    QString id, language;
};

struct SearchArguments {
    QString query, language;
    FilterArguments filter;
    std::optional<int> limit;
    bool asTyped = false;  ///< the correction is refused
    bool passages = false; ///< passages of fiches, quoted
    bool explain = false;  ///< what each word brought
};

struct AskArguments {
    QString question, language;
    QString department;      ///< "38" or "Isère"
    bool extractive = false; ///< without the model of the settings
};

struct EmbedArguments {
    QString languages; ///< empty: from the settings
};

struct SuggestArguments {
    QString prefix, language;
    std::optional<int> limit;
};

struct IndexArguments {
    bool rebuild = false;
};

struct LexiconArguments {
    QString folder; ///< of the lexicon's files
};

struct StatsArguments {
    bool csv = false;
};

struct SpeakArguments {
    ShowArguments fiche;
    QString out; ///< file
    std::optional<int> speed;
};

struct VoicesArguments {
    QString sheet; ///< a language: the sheet for its listeners
    QString sound; ///< with `sheet`: a folder for the sentences as sound
};

struct PaperArguments {
    QStringList ids;
    QString language, second; ///< empty: French; no second
    QString centre;           ///< above the first sheet of each fiche
    QString out;              ///< file
    bool under = false;       ///< the second language under each paragraph, not beside it
    bool large = false;
    bool noFacts = false, noSteps = false, noPlaces = false;
    bool bring = false;     ///< "what to bring" after each fiche
    bool onlyBring = false; ///< nothing but that
};

struct PlainArguments {
    QString text; ///< a file, or the id of a fiche
};

struct TranslateArguments {
    QString fiche;     ///< empty: every fiche of the library
    QString language;  ///< empty: every language but French
    QString format;    ///< xliff1 (also when empty), omegat, xliff2, html, markdown or tmx
    QString out;       ///< export: the file to write, or a folder for a file of each fiche and language
    QStringList files; ///< import
    bool look = false; ///< import: say what would change, keep nothing
};

struct RecordingsArguments {
    QString action;   ///< list, import or check
    QString folder;   ///< import: where they come from; check: what is looked at, the library's own when empty
    QString language; ///< list: whose sentences
};

ExitCode runSync(const CommonOptions &common, const SyncArguments &arguments);
/// Compares a live server with the contract: what this version would not understand of it.
ExitCode runFeedCheck(const CommonOptions &common, const FeedCheckArguments &arguments);
ExitCode runStatus(const CommonOptions &common);
ExitCode runList(const CommonOptions &common, const ListArguments &arguments);
ExitCode runShow(const CommonOptions &common, const ShowArguments &arguments);
ExitCode runUtterances(const CommonOptions &common, const ShowArguments &arguments);
ExitCode runSpeak(const CommonOptions &common, const SpeakArguments &arguments);
/// Who can read aloud; with `sheet`, sentences for native listeners to judge a voice by (voicesheet.h).
ExitCode runVoices(const CommonOptions &common, const VoicesArguments &arguments = {});
/// Fiches as sheets of paper, in one PDF.
ExitCode runPaper(const CommonOptions &common, const PaperArguments &arguments);
ExitCode runVerify(const CommonOptions &common);
/// The fiches that answer a query, the best first.
ExitCode runSearch(const CommonOptions &common, const SearchArguments &arguments);
/// A question answered by quotations of fiches, or not at all.
ExitCode runAsk(const CommonOptions &common, const AskArguments &arguments);
ExitCode runEmbed(const CommonOptions &common, const EmbedArguments &arguments);
/// What a person may go on to type.
ExitCode runSuggest(const CommonOptions &common, const SuggestArguments &arguments);
/// How the full text index stands; with --rebuild, makes it anew.
ExitCode runIndex(const CommonOptions &common, const IndexArguments &arguments);
/// What is wrong with the files of a lexicon (conceptsource.h). BadAnswer when anything is.
ExitCode runLexiconCheck(const CommonOptions &common, const LexiconArguments &arguments);
/// Stores the PIN of the kiosk's staff page, read twice from standard input. Where the machine is a kiosk, its settings
/// say where, unless others are named. Wrong tries and waits of the old PIN are over.
ExitCode runPin(const CommonOptions &common);
/// Where settings, library and logs are.
ExitCode runWhere(const CommonOptions &common);
/// The kiosk's counters; counts under five are "<5".
ExitCode runStats(const CommonOptions &common, const StatsArguments &arguments);

/// Sentences of the kiosk that people have read aloud: what is wanted, taking some in, and whether all can be played.
ExitCode runRecordings(const CommonOptions &common, const RecordingsArguments &arguments);
/// What the rules of plain language find in a French text. Finding something is no failure.
ExitCode runPlain(const CommonOptions &common, const PlainArguments &arguments);

/// What is translated and what is missing, by language.
ExitCode runTranslateStatus(const CommonOptions &common, const TranslateArguments &arguments);
/// One fiche for other tools (XLIFF, a table, Markdown), or a translation memory (TMX); into a folder, all of them.
ExitCode runTranslateExport(const CommonOptions &common, const TranslateArguments &arguments);
/// Takes files of other tools into the working copy that the translator's window opens (a memory: of every fiche),
/// and says what changed and what the checks ask about it. What was made of another French text is told and not taken.
ExitCode runTranslateImport(const CommonOptions &common, const TranslateArguments &arguments);
/// What the checks ask about translations. Finding something is no failure.
ExitCode runTranslateCheck(const CommonOptions &common, const TranslateArguments &arguments);

} // namespace escale
