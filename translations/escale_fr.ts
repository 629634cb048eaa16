<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>In the menu of a text field. The letter after &amp; is the key to press.</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refaire</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <extracomment>A button of a question.</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <extracomment>Name of a key of the keyboard.</extracomment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>(not translated yet: in French)</source>
        <translation>(pas encore traduit&#xa0;: en français)</translation>
    </message>
    <message>
        <source>Proposed by: %1</source>
        <translation>Proposé par&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Partner: %1</source>
        <translation>Partenaire&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>Mis à jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>--kind is demarche or dispositif.</source>
        <translation>--kind vaut demarche ou dispositif.</translation>
    </message>
    <message>
        <source>--language is one of fr, en, uk, ti, ar, ps, ru, fa.</source>
        <translation>--language vaut fr, en, uk, ti, ar, ps, ru ou fa.</translation>
    </message>
    <message>
        <source>The answer could not be written out.</source>
        <translation>La réponse n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>The library was damaged. It has been set aside and replaced by the sample; run: escalectl sync</source>
        <translation>La bibliothèque était abîmée. Elle a été mise de côté et remplacée par l’exemple&#xa0;; lancez&#xa0;: escalectl sync</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Themes and needs</source>
        <translation>Thèmes et besoins</translation>
    </message>
    <message>
        <source>List of fiches</source>
        <translation>Liste des fiches</translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Checking older texts</source>
        <translation>Vérification des anciens textes</translation>
    </message>
    <message>
        <source>Tidying up</source>
        <translation>Rangement</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>reste&#xa0;%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>The id of a fiche is 24 hexadecimal digits; escalectl list shows them.</source>
        <translation>L’identifiant d’une fiche a 24 chiffres hexadécimaux&#xa0;; escalectl list les montre.</translation>
    </message>
    <message>
        <source>%1: complete, %2 added, %3 changed, %4 removed</source>
        <translation>%1&#xa0;: complet,&#xa0;%2 ajoutées,&#xa0;%3 changées,&#xa0;%4 supprimées</translation>
    </message>
    <message>
        <source>%1: did not end (still running, or it was killed)</source>
        <translation>%1&#xa0;: pas terminé (encore en cours, ou arrêté de force)</translation>
    </message>
    <message>
        <source>%1: ended early (%2), %3 failed</source>
        <translation>%1&#xa0;: terminé trop tôt (%2),&#xa0;%3 en échec</translation>
    </message>
    <message>
        <source>Feed:     none yet: sample content</source>
        <translation>Source&#xa0;:  aucune pour l’instant&#xa0;: contenu d’exemple</translation>
    </message>
    <message>
        <source>Feed:     %1</source>
        <translation>Source&#xa0;: &#xa0;%1</translation>
    </message>
    <message>
        <source>Content:  %1 fiches: %2 démarches, %3 dispositifs</source>
        <translation>Contenu&#xa0;:&#xa0;%1 fiches&#xa0;:&#xa0;%2 démarches,&#xa0;%3 dispositifs</translation>
    </message>
    <message>
        <source>Texts:    %1</source>
        <translation>Textes&#xa0;: &#xa0;%1</translation>
    </message>
    <message>
        <source>Last run: %1</source>
        <translation>Dernière mise à jour&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>No feed is configured. Give one: escalectl sync --feed https://...</source>
        <translation>Aucune source n’est réglée. Donnez-en une&#xa0;: escalectl sync --feed https://...</translation>
    </message>
    <message>
        <source>%1 fiches in %2 texts: %3 added, %4 changed, %5 removed, %6 failed (%7 requests, %8 s)</source>
        <translation>%1 fiches en&#xa0;%2 textes&#xa0;:&#xa0;%3 ajoutées,&#xa0;%4 changées,&#xa0;%5 supprimées,&#xa0;%6 en échec (%7 requêtes,&#xa0;%8 s)</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>La bibliothèque est saine.</translation>
    </message>
    <message>
        <source>The library is damaged. Run: escalectl sync (the damaged file is set aside).</source>
        <translation>La bibliothèque est abîmée. Lancez&#xa0;: escalectl sync (le fichier abîmé est mis de côté).</translation>
    </message>
    <message>
        <source>There is no département &quot;%1&quot;.</source>
        <translation>Il n’y a pas de département «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--age is an age or a range: 30, 18-25 or 26-.</source>
        <translation>--age est un âge ou une tranche&#xa0;: 30, 18-25 ou 26-.</translation>
    </message>
    <message>
        <source>%1 is one of %2.</source>
        <translation>%1 vaut l’un de&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>--semantics is app, web or escale.</source>
        <translation>--semantics vaut app, web ou escale.</translation>
    </message>
    <message>
        <source>%1 of %2 texts indexed, %3 kB</source>
        <extracomment>How many of the texts of the library can be searched, and the size of the index.</extracomment>
        <translation>%1 textes sur&#xa0;%2 indexés,&#xa0;%3 ko</translation>
    </message>
    <message>
        <source>The index is out of step. Make it anew: escalectl index --rebuild</source>
        <translation>L’index ne correspond plus. Refaites-le&#xa0;: escalectl index --rebuild</translation>
    </message>
    <message>
        <source>--theme takes the id of a theme, 24 hexadecimal digits.</source>
        <translation>--theme prend l’identifiant d’un thème, 24 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>--library needs the name of a file.</source>
        <translation>--library demande le nom d’un fichier.</translation>
    </message>
    <message>
        <source>New PIN: </source>
        <translation>Nouveau code&#xa0;: </translation>
    </message>
    <message>
        <source>The same PIN again: </source>
        <translation>Encore une fois le même code&#xa0;: </translation>
    </message>
    <message>
        <source>The PIN is read from standard input: two lines, the same.</source>
        <translation>Le code est lu sur l’entrée standard&#xa0;: deux lignes identiques.</translation>
    </message>
    <message>
        <source>The two PINs differ; nothing was changed.</source>
        <translation>Les deux codes sont différents&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The new PIN is stored.</source>
        <translation>Le nouveau code est enregistré.</translation>
    </message>
    <message>
        <source>Searched for: %1 (--as-typed searches for what was typed)</source>
        <translation>Recherché&#xa0;:&#xa0;%1 (--as-typed cherche ce qui a été tapé)</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>Words like these: %1</source>
        <translation>Des mots qui ressemblent&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>The library does not have this fiche; escalectl list shows those it has.</source>
        <translation>La bibliothèque n’a pas cette fiche&#xa0;; escalectl list montre celles qu’elle a.</translation>
    </message>
    <message>
        <source>Nobody here speaks this language; escalectl voices lists who speaks what.</source>
        <translation>Ici, aucune voix ne parle cette langue&#xa0;; escalectl voices dit qui parle quoi.</translation>
    </message>
    <message>
        <source>%1 s of speech</source>
        <translation>%1 s de parole</translation>
    </message>
    <message>
        <source>There is no settings file %1. Check the name.</source>
        <translation>Il n’y a pas de fichier de réglages&#xa0;%1. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>no voice</source>
        <translation>pas de voix</translation>
    </message>
    <message>
        <source>%1 sentences read aloud fetched, %2 dropped, %3 still missing</source>
        <translation>%1 phrases lues à voix haute téléchargées, %2 supprimées, %3 encore manquantes</translation>
    </message>
    <message>
        <source>The kiosk has keys for digits only: choose a PIN of digits.</source>
        <translation>La borne n’a que des touches de chiffres&#xa0;: choisissez un code fait de chiffres.</translation>
    </message>
    <message>
        <source>Some of the content is damaged. Run: escalectl sync (what is damaged is fetched again).</source>
        <translation>Une partie du contenu est abîmée. Lancez&#xa0;: escalectl sync (ce qui est abîmé est téléchargé à nouveau).</translation>
    </message>
    <message>
        <source>--starts is soon or any.</source>
        <translation>--starts vaut soon ou any.</translation>
    </message>
    <message>
        <source>%1 fiches listed, %2 answers looked at, %3 failed</source>
        <translation>%1 fiches annoncées, %2 réponses regardées, %3 échecs</translation>
    </message>
    <message>
        <source>Nothing that this version does not know.</source>
        <translation>Rien que cette version ne connaisse pas.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting:  %n fiche(s) of the first sync, shown once all are here</source>
        <translation>
            <numerusform>En attente&#xa0;: %n fiche de la première mise à jour, montrée quand tout sera là</numerusform>
            <numerusform>En attente&#xa0;: %n fiches de la première mise à jour, montrées quand tout sera là</numerusform>
        </translation>
    </message>
    <message>
        <source>Held:     %1 of %2 fiches would go; if that is right: escalectl sync --accept-removals</source>
        <translation>Retenu&#xa0;:   %1 fiches sur %2 partiraient&#xa0;; si c’est voulu&#xa0;: escalectl sync --accept-removals</translation>
    </message>
    <message>
        <source>Form:     %1</source>
        <translation>Forme&#xa0;:    %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fiche(s) are stored and shown once all are here</source>
        <translation>
            <numerusform>%n fiche est enregistrée, et montrée quand tout sera là</numerusform>
            <numerusform>%n fiches sont enregistrées, et montrées quand tout sera là</numerusform>
        </translation>
    </message>
    <message>
        <source>If that is right: escalectl sync --accept-removals</source>
        <extracomment>After a sentence that so many fiches would go</extracomment>
        <translation>Si c’est voulu&#xa0;: escalectl sync --accept-removals</translation>
    </message>
    <message>
        <source>Age:      up to date on %1. %2</source>
        <extracomment>%1 is a time, %2 how long ago that was: &quot;Updated 7 months ago&quot;.</extracomment>
        <translation>Âge&#xa0;:     à jour le %1. %2</translation>
    </message>
    <message>
        <source>Moved:    files were at an old place until %1. Now: escalectl where</source>
        <translation>Déplacé&#xa0;: des fichiers étaient à un ancien endroit jusqu’au %1. Maintenant&#xa0;: escalectl where</translation>
    </message>
    <message>
        <source>Recorded voice</source>
        <translation>Voix enregistrées</translation>
    </message>
    <message>
        <source>This voice is on trial. Listen to each sentence and circle a number: 1: nothing can be understood; 2: a few words; 3: half; 4: nearly all; 5: all of it, as from a person.</source>
        <extracomment>Printed above the sentences that are sent to native listeners, in their language.</extracomment>
        <translation>Cette voix est à l’essai. Écoutez chaque phrase et entourez un chiffre&#xa0;: 1&#xa0;: on ne comprend rien&#xa0;; 2&#xa0;: quelques mots&#xa0;; 3&#xa0;: la moitié&#xa0;; 4&#xa0;: presque tout&#xa0;; 5&#xa0;: tout, comme d’une personne.</translation>
    </message>
    <message>
        <source>This library has no text in this language.</source>
        <translation>Cette bibliothèque n’a pas de texte dans cette langue.</translation>
    </message>
    <message>
        <source>The text %1 cannot be read. Check its name and its owner.</source>
        <translation>Le texte %1 ne peut pas être lu. Vérifiez son nom et son propriétaire.</translation>
    </message>
    <message>
        <source>The text %1 is too long for a fiche.</source>
        <translation>Le texte %1 est trop long pour une fiche.</translation>
    </message>
    <message>
        <source>%1 is not a language to translate into: en uk ti ar ps ru fa.</source>
        <translation>%1 n’est pas une langue de traduction&#xa0;: en uk ti ar ps ru fa.</translation>
    </message>
    <message>
        <source>%1 segments, %2 questions.</source>
        <translation>%1 segments, %2 questions.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 fiches translated; %4 of %5 segments missing (%6 French words).</source>
        <translation>%1&#xa0;: %2 fiches traduites sur %3&#xa0;; %4 segments manquants sur %5 (%6 mots français).</translation>
    </message>
    <message>
        <source>The file %1 is there already and has other words, which stay. Choose another folder.</source>
        <translation>Le fichier %1 existe déjà avec d’autres textes, qui restent. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 is no folder: --language is required for one file.</source>
        <translation>%1 n’est pas un dossier&#xa0;: pour un seul fichier, --language est nécessaire.</translation>
    </message>
    <message>
        <source>--fiche is required: only a memory (tmx) and a folder are of all of them.</source>
        <translation>--fiche est nécessaire&#xa0;: seuls une mémoire (tmx) et un dossier portent sur toutes.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its name and its owner.</source>
        <translation>Le fichier %1 ne peut pas être lu. Vérifiez son nom et son propriétaire.</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Le fichier %1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>%1, %2: %3 segments, %4 new or changed, %5 of another French text; %6 questions.</source>
        <translation>%1, %2&#xa0;: %3 segments, %4 nouveaux ou modifiés, %5 d’un autre texte français&#xa0;; %6 questions.</translation>
    </message>
    <message>
        <source>Confirmed here, and not taken: %1.</source>
        <translation>Confirmé ici, et non repris&#xa0;: %1.</translation>
    </message>
    <message>
        <source>not named as the list says: LANGUAGE/KEY.opus</source>
        <translation>le nom n’est pas celui de la liste&#xa0;: LANGUE/CLÉ.opus</translation>
    </message>
    <message>
        <source>larger than 4 MB</source>
        <translation>plus de 4 Mo</translation>
    </message>
    <message>
        <source>no Opus sound, or damaged</source>
        <translation>pas de son Opus, ou fichier abîmé</translation>
    </message>
    <message>
        <source>shorter than a fifth of a second or longer than half a minute</source>
        <translation>moins d’un cinquième de seconde ou plus d’une demi-minute</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>A recording could not be copied beside the library.</source>
        <translation>Un enregistrement n’a pas pu être copié à côté de la bibliothèque.</translation>
    </message>
    <message>
        <source>Recordings taken in: %1. Refused: %2.</source>
        <translation>Enregistrements repris&#xa0;: %1. Refusés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 sentences of the kiosk are recorded; %4 others.</source>
        <translation>%1&#xa0;: %2 phrases de la borne sur %3 sont enregistrées&#xa0;; %4 autres.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its name and its owner.</source>
        <translation>%1 ne peut pas être lu. Vérifiez son nom et son propriétaire.</translation>
    </message>
    <message>
        <source>The key %1 can be read by other people on this computer. Run: chmod 600 %1</source>
        <translation>La clé %1 peut être lue par d’autres personnes sur cet ordinateur. Lancez&#xa0;: chmod 600 %1</translation>
    </message>
    <message>
        <source>%1 is no key that can sign without a password. Make one: escalectl keygen NAME</source>
        <translation>%1 n’est pas une clé qui signe sans mot de passe. Créez-en une&#xa0;: escalectl keygen NAME</translation>
    </message>
    <message>
        <source>%1 is no public key of a publisher.</source>
        <translation>%1 n’est pas la clé publique d’un éditeur.</translation>
    </message>
    <message>
        <source>%1 takes codes among fr,en,uk,ti,ar,ps,ru,fa, separated by commas.</source>
        <translation>%1 prend des codes parmi fr,en,uk,ti,ar,ps,ru,fa, séparés par des virgules.</translation>
    </message>
    <message>
        <source>--channel takes small letters, digits and hyphens.</source>
        <translation>--channel prend des lettres minuscules, des chiffres et des tirets.</translation>
    </message>
    <message>
        <source>--departments takes codes of départements, separated by commas: 38,2A,971.</source>
        <translation>--departments prend des numéros de départements, séparés par des virgules&#xa0;: 38,2A,971.</translation>
    </message>
    <message>
        <source>Edition %1: %2 fiches in %3 texts, %4 bytes, %5 of them new</source>
        <translation>Édition %1&#xa0;: %2 fiches en %3 textes, %4 octets, dont %5 nouveaux</translation>
    </message>
    <message>
        <source>Nothing has changed since edition %1.</source>
        <translation>Rien n’a changé depuis l’édition %1.</translation>
    </message>
    <message>
        <source>Edition %1 of the channel %2, made %3, valid until %4</source>
        <translation>Édition %1 du canal %2, faite le %3, valable jusqu’au %4</translation>
    </message>
    <message>
        <source>Signed by %1, who is known here</source>
        <translation>Signée par %1, connu ici</translation>
    </message>
    <message>
        <source>Signed by %1, who is NOT known here</source>
        <translation>Signée par %1, INCONNU ici</translation>
    </message>
    <message>
        <source>%1 fiches in %2 packs of %3 bytes</source>
        <translation>%1 fiches en %2 paquets de %3 octets</translation>
    </message>
    <message>
        <source>%1 is there already, and was not touched. Choose another name.</source>
        <translation>%1 existe déjà, et n’a pas été touché. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the disk and the rights of the folder.</source>
        <translation>Impossible d’écrire %1. Vérifiez le disque et les droits du dossier.</translation>
    </message>
    <message>
        <source>The public key, for feed/keys of the stations: %1</source>
        <translation>La clé publique, pour feed/keys des stations&#xa0;: %1</translation>
    </message>
    <message>
        <source>--rotate-to takes one to four public keys.</source>
        <translation>--rotate-to prend une à quatre clés publiques.</translation>
    </message>
    <message>
        <source>From now on these keys may sign. Publish with one of them.</source>
        <translation>Désormais ces clés peuvent signer. Publiez avec l’une d’elles.</translation>
    </message>
    <message>
        <source>The edition is whole: %1 parts, %2 bytes, %3 unpacked</source>
        <translation>L’édition est entière&#xa0;: %1 parties, %2 octets, %3 une fois ouverte</translation>
    </message>
    <message>
        <source>The edition of %1 has expired. Its fiches stay; ask its publisher for a newer one.</source>
        <translation>L’édition du %1 est périmée. Ses fiches restent&#xa0;; demandez-en une plus récente à son éditeur.</translation>
    </message>
    <message>
        <source>fleet/kiosk and fleet/centre must be names of small letters, digits and hyphens.</source>
        <translation>fleet/kiosk et fleet/centre doivent être des noms de lettres minuscules, de chiffres et de traits d’union.</translation>
    </message>
    <message>
        <source>The report of %1 has arrived.</source>
        <translation>Le rapport de %1 est arrivé.</translation>
    </message>
    <message>
        <source>%1 is not the report of the kiosk of this name.</source>
        <translation>%1 n’est pas le rapport de la borne de ce nom.</translation>
    </message>
    <message>
        <source>%1 green, %2 late, %3 silent</source>
        <translation>%1 vertes, %2 en retard, %3 muettes</translation>
    </message>
    <message>
        <source>Edition %1 with %2 fiches is on the stick (%3 bytes written). You can take it out now.</source>
        <translation>L’édition %1 avec %2 fiches est sur la clé (%3 octets écrits). Vous pouvez la retirer maintenant.</translation>
    </message>
    <message>
        <source>feed/keys must name who may sign the settings.</source>
        <translation>feed/keys doit nommer qui peut signer les réglages.</translation>
    </message>
    <message>
        <source>Settings %1 for the channel %2 are signed.</source>
        <translation>Les réglages %1 pour le canal %2 sont signés.</translation>
    </message>
    <message>
        <source>fleet/settings must be an address like https://packs.example.org/fleet.escale.</source>
        <translation>fleet/settings doit être une adresse comme https://packs.example.org/fleet.escale.</translation>
    </message>
    <message>
        <source>Settings %1 are taken; the kiosk uses them from its next start.</source>
        <translation>Les réglages %1 sont pris&#xa0;; la borne s’en sert dès son prochain démarrage.</translation>
    </message>
    <message>
        <source>Nothing has changed since settings %1.</source>
        <translation>Rien n’a changé depuis les réglages %1.</translation>
    </message>
    <message>
        <source>No model that makes vectors is set: the settings need ask/endpoint and ask/embedder.</source>
        <translation>Aucun modèle qui fait des vecteurs n’est réglé&#xa0;: il faut ask/endpoint et ask/embedder dans les réglages.</translation>
    </message>
    <message>
        <source>Stopped. What has come is kept.</source>
        <translation>Arrêté. Ce qui est arrivé est gardé.</translation>
    </message>
    <message>
        <source>%1 passages, %2 new, %3 gone.</source>
        <translation>%1 passages, %2 nouveaux, %3 disparus.</translation>
    </message>
    <message>
        <source>This file does not say which fiche and language it is of: --fiche and --language are required.</source>
        <translation>Ce fichier ne dit pas de quelle fiche et de quelle langue il est&#xa0;: --fiche et --language sont nécessaires.</translation>
    </message>
    <message>
        <source>This file is of fiche %1 in %2, and another one was asked for.</source>
        <translation>Ce fichier est de la fiche %1 en %2, et une autre a été demandée.</translation>
    </message>
    <message>
        <source>Nothing in this memory is new here.</source>
        <translation>Rien dans cette mémoire n’est nouveau ici.</translation>
    </message>
</context>
<context>
    <name>escale::ConfirmOnSecondTap</name>
    <message>
        <source>%1: touch again</source>
        <extracomment>%1 is what a button does, such as &quot;Power off&quot;</extracomment>
        <translation>%1&#xa0;: touchez encore une fois</translation>
    </message>
</context>
<context>
    <name>escale::Card</name>
    <message>
        <source>Listen: %1</source>
        <extracomment>accessible name of a speaker button; %1 is what it reads aloud</extracomment>
        <translation>Écouter&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>escale::Commands</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Langues</translation>
    </message>
    <message>
        <source>&amp;Update now</source>
        <translation>&amp;Mettre à jour</translation>
    </message>
    <message>
        <source>Stop the update</source>
        <translation>Arrêter la mise à jour</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Écouter</translation>
    </message>
    <message>
        <source>Two languages &amp;side by side</source>
        <translation>&amp;Deux langues côte à côte</translation>
    </message>
    <message>
        <source>In my &amp;selection</source>
        <extracomment>Puts the fiche aside in the caseworker&apos;s own selection, or takes it out again.</extracomment>
        <translation>Dans ma &amp;sélection</translation>
    </message>
    <message>
        <source>Take away on a &amp;phone</source>
        <translation>Emporter sur un &amp;téléphone</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Show only my selection</source>
        <translation>Montrer seulement ma sélection</translation>
    </message>
    <message>
        <source>&amp;Remove all filters</source>
        <translation>&amp;Enlever tous les filtres</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Contraste fort</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Fiche</source>
        <translation>&amp;Fiche</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Source of the &amp;fiches…</source>
        <translation>Source des &amp;fiches…</translation>
    </message>
    <message>
        <source>&amp;Next person</source>
        <extracomment>Forgets the conversation with the person who leaves: languages, filters, what is open.</extracomment>
        <translation>Personne &amp;suivante</translation>
    </message>
    <message>
        <source>Next pane</source>
        <extracomment>Moves the keys to the next part of the window: filters, list, text.</extracomment>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>N&amp;ormal text size</source>
        <translation>Taille de texte n&amp;ormale</translation>
    </message>
    <message>
        <source>Copy the l&amp;ink</source>
        <translation>Copier le l&amp;ien</translation>
    </message>
    <message>
        <source>&amp;Find in the page</source>
        <translation>&amp;Chercher dans la page</translation>
    </message>
    <message>
        <source>&amp;Translate fiches…</source>
        <translation>&amp;Traduire des fiches…</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;Remettre…</translation>
    </message>
    <message>
        <source>Hand over only in %1…</source>
        <translation>Remettre seulement en&#xa0;: %1…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>Premiers pas…</translation>
    </message>
    <message>
        <source>&amp;Workshop: write fiches…</source>
        <translation>&amp;Atelier&#xa0;: écrire des fiches…</translation>
    </message>
    <message>
        <source>As&amp;k a question</source>
        <translation>&amp;Poser une question</translation>
    </message>
    <message>
        <source>Save what was said of answers…</source>
        <translation>Enregistrer ce qui a été dit des réponses…</translation>
    </message>
    <message>
        <source>The person's &amp;screen</source>
        <translation>L’&amp;écran de la personne</translation>
    </message>
    <message>
        <source>&amp;Phrases</source>
        <translation>&amp;Phrases</translation>
    </message>
    <message>
        <source>All actions…</source>
        <translation>Toutes les actions…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Previously read</source>
        <translation>Fiche lue avant</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>Lues récemment</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Pertinence</translation>
    </message>
    <message>
        <source>Date of the text</source>
        <translation>Date du texte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The person reads</source>
        <translation>La personne lit</translation>
    </message>
    <message>
        <source>The person's language…</source>
        <translation>La langue de la personne…</translation>
    </message>
    <message>
        <source>Import fiches from a stick…</source>
        <translation>Importer des fiches d’une clé USB…</translation>
    </message>
    <message>
        <source>Write the fiches onto a stick…</source>
        <translation>Écrire les fiches sur une clé USB…</translation>
    </message>
    <message>
        <source>Kiosks of the centres…</source>
        <extracomment>Opens the window for those who run the kiosks of many centres.</extracomment>
        <translation>Bornes des centres…</translation>
    </message>
    <message>
        <source>New since last time</source>
        <extracomment>Lists only the fiches that are new or have changed since the desk was last closed.</extracomment>
        <translation>Nouveau depuis la dernière fois</translation>
    </message>
    <message>
        <source>What has changed…</source>
        <extracomment>Opens a window with what is another in the open fiche than when the desk was last closed.</extracomment>
        <translation>Ce qui a changé…</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <extracomment>Submenu: what was searched for and filtered, kept under names.</extracomment>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <extracomment>Keeps what is searched for and filtered under a name.</extracomment>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Open Escale</source>
        <extracomment>In the menu of the icon beside the clock: shows the window.</extracomment>
        <translation>Ouvrir Escale</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Undo the last change of a selection</source>
        <translation>Annuler le dernier changement d’une sélection</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the last change of the filters</source>
        <translation>Annuler le dernier changement des filtres</translation>
    </message>
    <message>
        <source>Undo the last change of a saved filter</source>
        <translation>Annuler le dernier changement d’un filtre enregistré</translation>
    </message>
    <message>
        <source>Undo: mark all as read</source>
        <translation>Annuler&#xa0;: tout marquer comme lu</translation>
    </message>
    <message>
        <source>Undo: next person</source>
        <translation>Annuler&#xa0;: personne suivante</translation>
    </message>
    <message>
        <source>Record a &amp;voice…</source>
        <extracomment>Opens the window in which a person reads sentences aloud for the kiosk.</extracomment>
        <translation>Enregistrer une &amp;voix…</translation>
    </message>
    <message>
        <source>Read first</source>
        <extracomment>The fiche of this conversation that was read first: the other end of &quot;Previously read&quot;.</extracomment>
        <translation>Fiche lue en premier</translation>
    </message>
</context>
<context>
    <name>escale::ScreenBlanker</name>
    <message>
        <source>The screen is asleep. Touch it to wake it.</source>
        <translation>L’écran est en veille. Touchez-le pour le réveiller.</translation>
    </message>
</context>
<context>
    <name>escale::DayChart</name>
    <message>
        <source>Visits of the last seven days</source>
        <translation>Visites des sept derniers jours</translation>
    </message>
</context>
<context>
    <name>escale::FicheCardView</name>
    <message>
        <source>In French only</source>
        <extracomment>badge on a card whose text exists in French only</extracomment>
        <translation>En français seulement</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>Dans&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>escale::FicheView</name>
    <message>
        <source>Text of the page</source>
        <translation>Texte de la page</translation>
    </message>
    <message>
        <source>Show the new text</source>
        <translation>Montrer le nouveau texte</translation>
    </message>
    <message>
        <source>This page has just been withdrawn. You can finish reading it.</source>
        <translation>Cette page vient d’être retirée. Vous pouvez finir de la lire.</translation>
    </message>
    <message>
        <source>This page has just been updated.</source>
        <translation>Cette page vient d’être mise à jour.</translation>
    </message>
</context>
<context>
    <name>escale::FilterPane</name>
    <message>
        <source>Any age</source>
        <extracomment>Choice of a filter by age: no matter how old.</extracomment>
        <translation>Tous les âges</translation>
    </message>
    <message>
        <source>Any level</source>
        <extracomment>Choice of a filter by level of French: no matter which.</extracomment>
        <translation>Tous les niveaux</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln fiche(s)</source>
        <extracomment>For those who hear the filters: a choice, such as a theme, and how many fiches it has.</extracomment>
        <translation>
            <numerusform>%1, %Ln fiche</numerusform>
            <numerusform>%1, %Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>My selection (%Ln)</source>
        <extracomment>Button that shows the fiches a caseworker has put aside.</extracomment>
        <translation>
            <numerusform>Ma sélection (%Ln)</numerusform>
            <numerusform>Ma sélection (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Title of a group of filters: the residence status of a person.</extracomment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Level of French</source>
        <translation>Niveau de français</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Enlever tous les filtres</translation>
    </message>
    <message>
        <source>Any kind</source>
        <extracomment>Choice of a filter by kind of fiche: procedures and programmes alike.</extracomment>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Needs</source>
        <extracomment>Title of a group of filters: what a person needs, such as &quot;Open a bank account&quot;.</extracomment>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Kind of fiche</source>
        <extracomment>Title of a group of filters: procedure or programme.</extracomment>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>Can be read in</source>
        <extracomment>Title of a group of filters: the languages in which a fiche can be read.</extracomment>
        <translation>Se lit en</translation>
    </message>
    <message>
        <source>No matter when</source>
        <extracomment>Choice of a filter by the start of a course: whenever it is, and fiches that are no courses.</extracomment>
        <translation>Peu importe quand</translation>
    </message>
    <message>
        <source>In the next 3 months</source>
        <extracomment>Choice of a filter by the start of a course: within three months, or it can be joined at any time.</extracomment>
        <translation>Dans les 3&#xa0;prochains mois</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
</context>
<context>
    <name>escale::GroupTitle</name>
    <message numerus="yes">
        <source>%1, %Ln chosen</source>
        <extracomment>For those who hear the filters: the title of a group (&quot;Status&quot;), and how many of its choices have been made.</extracomment>
        <translation>
            <numerusform>%1, %Ln choisi</numerusform>
            <numerusform>%1, %Ln choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>escale::Keyboard</name>
    <message>
        <source>Done</source>
        <extracomment>The key that ends typing</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>On-screen keyboard</source>
        <translation>Clavier à l’écran</translation>
    </message>
</context>
<context>
    <name>escale::KioskHost</name>
    <message>
        <source>Until the library can be read, the kiosk shows the sample that is inside the program.</source>
        <translation>Tant que la bibliothèque ne peut pas être lue, la borne montre l’exemple contenu dans le programme.</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong. Dates on this page are wrong too.</source>
        <translation>L’horloge de cette machine est fausse. Les dates de cette page aussi.</translation>
    </message>
    <message>
        <source>The kiosk cannot write its state: visits are not counted. Is the disk full?</source>
        <translation>La borne ne peut pas enregistrer son état&#xa0;: les visites ne sont pas comptées. Le disque est-il plein&#xa0;?</translation>
    </message>
    <message>
        <source>There is no voice on this machine.</source>
        <translation>Il n’y a pas de voix sur cette machine.</translation>
    </message>
    <message>
        <source>This is a test of the sound.</source>
        <translation>Ceci est un essai du son.</translation>
    </message>
    <message>
        <source>Wrong PINs typed here since the staff came last: %1. The last one: %2.</source>
        <extracomment>%1 is a number, %2 a day and a time</extracomment>
        <translation>Mauvais codes tapés ici depuis la dernière venue de l’équipe&#xa0;: %1. Le dernier&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The PIN of the staff is short and can be guessed. An administrator sets one of six digits or more with: escalectl pin</source>
        <translation>Le code de l’équipe est court et peut être deviné. Un administrateur en choisit un de six chiffres ou plus avec&#xa0;: escalectl pin</translation>
    </message>
    <message>
        <source>The print server of this machine keeps what was printed, so tickets are not offered. An administrator forbids it with: cupsctl PreserveJobHistory=no PreserveJobFiles=no</source>
        <translation>Le serveur d’impression de cette machine garde ce qui a été imprimé&#xa0;: les tickets ne sont donc pas proposés. Un administrateur l’interdit avec&#xa0;: cupsctl PreserveJobHistory=no PreserveJobFiles=no</translation>
    </message>
</context>
<context>
    <name>escale::KioskPage</name>
    <message>
        <source>Listen to this page</source>
        <translation>Écouter cette page</translation>
    </message>
    <message>
        <source>Pictures on this page: %1.</source>
        <translation>Images sur cette page&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Touch a picture to hear it.</source>
        <translation>Touchez une image pour l’entendre.</translation>
    </message>
</context>
<context>
    <name>escale::KioskProgram</name>
    <message>
        <source>The fiches on this machine were damaged and have been replaced by sample fiches. Please tell the staff.</source>
        <translation>Les fiches de cette machine étaient abîmées et ont été remplacées par des fiches d’exemple. Prévenez l’équipe.</translation>
    </message>
</context>
<context>
    <name>escale::LanguageOrder</name>
    <message>
        <source>%1: earlier</source>
        <extracomment>%1 is a language</extracomment>
        <translation>%1&#xa0;: plus tôt</translation>
    </message>
</context>
<context>
    <name>escale::LanguagePage</name>
    <message>
        <source>Choose your language</source>
        <extracomment>said and shown in each of the eight languages on the first page</extracomment>
        <translation>Choisissez votre langue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fiche(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · sample content</source>
        <extracomment>%1 is &quot;20 fiches&quot;; nothing has been fetched from the feed yet</extracomment>
        <translation>%1 · contenu d’exemple</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;1 024 fiches&quot;, %2 a date</extracomment>
        <translation>%1 ·&#xa0;%2</translation>
    </message>
    <message>
        <source>If this is your language, touch now.</source>
        <translation>Si c’est votre langue, touchez maintenant.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
</context>
<context>
    <name>escale::LanguagesCard</name>
    <message>
        <source>Languages offered, and their order</source>
        <translation>Langues proposées, et leur ordre</translation>
    </message>
</context>
<context>
    <name>escale::LinkCard</name>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site internet</translation>
    </message>
    <message>
        <source>Scan this code with a phone to call this number.</source>
        <translation>Scannez ce code avec un téléphone pour appeler ce numéro.</translation>
    </message>
    <message>
        <source>Scan this code with a phone to write to this address.</source>
        <translation>Scannez ce code avec un téléphone pour écrire à cette adresse.</translation>
    </message>
    <message>
        <source>Scan this code with a phone to open this page.</source>
        <translation>Scannez ce code avec un téléphone pour ouvrir cette page.</translation>
    </message>
    <message>
        <source>What this word means</source>
        <translation>Ce que ce mot veut dire</translation>
    </message>
</context>
<context>
    <name>escale::ListPage</name>
    <message>
        <source>All fiches</source>
        <translation>Toutes les fiches</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>first of a row of chips: no choice among the needs</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Nothing here fits your answers.</source>
        <translation>Rien ici ne correspond à vos réponses.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Il n’y a encore rien ici.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>takes back the answers that left nothing to show</extracomment>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Choose (%1)</source>
        <extracomment>one key for a row of chips that would fill the screen; %1 is how many there are to choose from</extracomment>
        <translation>Choisir (%1)</translation>
    </message>
</context>
<context>
    <name>escale::ListeningBar</name>
    <message>
        <source>Speed: slow</source>
        <translation>Vitesse&#xa0;: lente</translation>
    </message>
    <message>
        <source>Speed: fast</source>
        <translation>Vitesse&#xa0;: rapide</translation>
    </message>
    <message>
        <source>Speed: normal</source>
        <translation>Vitesse&#xa0;: normale</translation>
    </message>
    <message>
        <source>There is no voice for this language here.</source>
        <translation>Il n’y a pas de voix pour cette langue ici.</translation>
    </message>
    <message>
        <source>There is no voice for this language here. You can listen to this page in:</source>
        <translation>Il n’y a pas de voix pour cette langue ici. Vous pouvez écouter cette page en&#xa0;:</translation>
    </message>
    <message>
        <source>No loudspeaker is connected to this machine. Please tell the staff.</source>
        <translation>Cette machine n’a pas de haut-parleur. Dites-le à l’équipe, s’il vous plaît.</translation>
    </message>
    <message>
        <source>There is no loudspeaker, or the computer gives no sound to Escale.</source>
        <translation>Il n’y a pas de haut-parleur, ou l’ordinateur ne donne pas le son à Escale.</translation>
    </message>
    <message>
        <source>The voice does not answer. Please try again.</source>
        <translation>La voix ne répond pas. Essayez encore.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Phrase d’avant</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Phrase suivante</translation>
    </message>
    <message>
        <source>Take this page with you</source>
        <translation>Emporter cette page</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>How far the voice is: sentence 2 of 14.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <extracomment>%1 is the name of a language: the voice that reads is not in the language of the page around it.</extracomment>
        <translation>Voix&#xa0;: %1</translation>
    </message>
    <message>
        <source>Back to the voice</source>
        <extracomment>The person has scrolled away; this goes back to the sentence being read.</extracomment>
        <translation>Revenir à la voix</translation>
    </message>
</context>
<context>
    <name>escale::NoticeLine</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>escale::PinPad</name>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Retour à la borne</translation>
    </message>
    <message>
        <source>Type the PIN of the staff</source>
        <translation>Tapez le code de l’équipe</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>No PIN has been set on this kiosk. An administrator sets it with: escalectl pin</source>
        <translation>Aucun code n’a été choisi pour cette borne. Un administrateur le fait avec&#xa0;: escalectl pin</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Ce n’est pas le bon code.</translation>
    </message>
    <message>
        <source>The kiosk cannot check the PIN now.</source>
        <translation>La borne ne peut pas vérifier le code pour l’instant.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in %1.</source>
        <extracomment>%1 is a time such as 4:59</extracomment>
        <translation>Trop d’essais. Réessayez dans&#xa0;%1.</translation>
    </message>
</context>
<context>
    <name>escale::PlaceChooser</name>
    <message>
        <source>Add a département: name or number</source>
        <extracomment>For those who hear the field that finds a département.</extracomment>
        <translation>Ajouter un département&#xa0;: nom ou numéro</translation>
    </message>
    <message>
        <source>Show all départements</source>
        <translation>Montrer tous les départements</translation>
    </message>
    <message>
        <source>Département</source>
        <extracomment>In an empty field that finds a département by its name or its number.</extracomment>
        <translation>Département</translation>
    </message>
</context>
<context>
    <name>escale::QrWindow</name>
    <message>
        <source>Take this page with you</source>
        <translation>Emportez cette page</translation>
    </message>
    <message>
        <source>Scan this code with a phone to open the page there.</source>
        <translation>Scannez ce code avec un téléphone pour y ouvrir la page.</translation>
    </message>
    <message>
        <source>Code of the page&apos;s address</source>
        <translation>Code de l’adresse de la page</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>escale::QuestionCard</name>
    <message>
        <source>Listen: %1</source>
        <extracomment>accessible name of a speaker button; %1 is the question it reads aloud</extracomment>
        <translation>Écouter&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>escale::QuestionsPage</name>
    <message>
        <source>%1 (here)</source>
        <extracomment>%1 is the département the kiosk stands in, &quot;Isère (38)&quot;</extracomment>
        <translation>%1 (ici)</translation>
    </message>
    <message>
        <source>Choose a département</source>
        <translation>Choisissez un département</translation>
    </message>
    <message>
        <source>Another département</source>
        <translation>Un autre département</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln fiche(s)</source>
        <translation>
            <numerusform>Montrer %Ln fiche</numerusform>
            <numerusform>Montrer %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what fits me</source>
        <translation>Montrer ce qui me convient</translation>
    </message>
    <message>
        <source>You can skip every question. Nothing is kept.</source>
        <translation>Vous pouvez passer chaque question. Rien n’est gardé.</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>Où habitez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation>Quel âge avez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>How is your French?</source>
        <translation>Quel est votre niveau de français&#xa0;?</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Moins de 18 ans</translation>
    </message>
    <message>
        <source>18 to 25</source>
        <translation>18 à 25 ans</translation>
    </message>
    <message>
        <source>26 and over</source>
        <translation>26 ans et plus</translation>
    </message>
    <message>
        <source>I do not read French</source>
        <extracomment>answers to &quot;How is your French?&quot;</extracomment>
        <translation>Je ne lis pas le français</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un peu</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Fluently</source>
        <translation>Couramment</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Are you looking for a course that starts soon?</source>
        <translation>Cherchez-vous une formation qui commence bientôt&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, in the next 3 months</source>
        <translation>Oui, dans les 3&#xa0;prochains mois</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>escale::ReadingPage</name>
    <message>
        <source>This fiche is no longer here. Please go back.</source>
        <translation>Cette fiche n’est plus là. Revenez en arrière.</translation>
    </message>
    <message>
        <source>To hear it, touch the round key below.</source>
        <translation>Pour l’entendre, touchez le rond en bas.</translation>
    </message>
    <message>
        <source>See it in pictures</source>
        <translation>Voir en images</translation>
    </message>
</context>
<context>
    <name>escale::ReadingPane</name>
    <message>
        <source>This fiche is no longer in the library.</source>
        <translation>Cette fiche n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Choose a fiche in the list.</source>
        <translation>Choisissez une fiche dans la liste.</translation>
    </message>
    <message>
        <source>Text of the fiche</source>
        <translation>Texte de la fiche</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the link of the page</source>
        <translation>Copier le lien de la page</translation>
    </message>
    <message>
        <source>Listen from here</source>
        <translation>Écouter à partir d’ici</translation>
    </message>
    <message>
        <source>Listen in French</source>
        <translation>Écouter en français</translation>
    </message>
    <message>
        <source>Sentences for the interview</source>
        <translation>Phrases d’entretien</translation>
    </message>
    <message>
        <source>Fiches: %1</source>
        <translation>Fiches&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not yet translated: %1</source>
        <translation>Pas encore traduite&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>escale::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>escale::SearchPage</name>
    <message>
        <source>Nothing found. Look here instead:</source>
        <translation>Rien trouvé. Regardez plutôt ici&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fiche(s) found</source>
        <translation>
            <numerusform>%Ln fiche trouvée</numerusform>
            <numerusform>%Ln fiches trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a word, or choose a theme:</source>
        <translation>Tapez un mot, ou choisissez un thème&#xa0;:</translation>
    </message>
    <message>
        <source>Results for: %1</source>
        <extracomment>%1 is what was searched for instead of what was typed</extracomment>
        <translation>Résultats pour&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Search for exactly: %1</source>
        <extracomment>%1 is what was typed; a button</extracomment>
        <translation>Chercher exactement&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Search: housing, work, doctor…</source>
        <extracomment>in the search field; three words people often look for</extracomment>
        <translation>Chercher&#xa0;: logement, travail, médecin…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>escale::SessionEnd</name>
    <message numerus="yes">
        <source>This page closes in %Ln second(s). Nothing you did here is kept.</source>
        <translation>
            <numerusform>Cette page se ferme dans %Ln seconde. Rien n’est gardé.</numerusform>
            <numerusform>Cette page se ferme dans %Ln secondes. Rien n’est gardé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Vous êtes toujours là&#xa0;?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>escale::SettingsCard</name>
    <message>
        <source>This kiosk</source>
        <translation>Cette borne</translation>
    </message>
    <message>
        <source>Greatest volume</source>
        <translation>Volume le plus fort</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A number of seconds, short</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>A visit ends after</source>
        <translation>Une visite se termine après</translation>
    </message>
    <message>
        <source>and a warning of</source>
        <translation>et un avertissement de</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No département has been chosen</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Screen turned by</source>
        <translation>Écran tourné de</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>The screen turns at the next restart.</source>
        <translation>L’écran tournera au prochain redémarrage.</translation>
    </message>
    <message>
        <source>Printer for tickets</source>
        <translation>Imprimante de tickets</translation>
    </message>
    <message>
        <source>no printer</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Its paper</source>
        <translation>Son papier</translation>
    </message>
    <message>
        <source>receipt, 80 mm</source>
        <translation>ticket, 80 mm</translation>
    </message>
</context>
<context>
    <name>escale::StaffPage</name>
    <message>
        <source>It is being done.</source>
        <translation>C’est en cours.</translation>
    </message>
    <message>
        <source>Staff</source>
        <extracomment>%1 is the name of this kiosk</extracomment>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Staff — %1</source>
        <translation>Équipe —&#xa0;%1</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Retour à la borne</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>The library is being read…</source>
        <translation>La bibliothèque est en cours de lecture…</translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traductions</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernier changement</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Mettre les fiches à jour</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 removed</source>
        <extracomment>What the last sync did: numbers of fiches</extracomment>
        <translation>%1 nouvelles,&#xa0;%2 changées,&#xa0;%3 supprimées</translation>
    </message>
    <message>
        <source>sample inside the program</source>
        <translation>exemple contenu dans le programme</translation>
    </message>
    <message>
        <source>The last days</source>
        <translation>Les derniers jours</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Test the sound</source>
        <translation>Essayer le son</translation>
    </message>
    <message>
        <source>There is no voice on this machine.</source>
        <translation>Il n’y a pas de voix sur cette machine.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Power off</source>
        <translation>Éteindre</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Quitter la borne</translation>
    </message>
    <message>
        <source>The machine has been asked…</source>
        <translation>La machine a reçu la demande…</translation>
    </message>
</context>
<context>
    <name>escale::Stepper</name>
    <message>
        <source>%1: less</source>
        <extracomment>%1 is what is changed, such as &quot;Greatest volume&quot;</extracomment>
        <translation>%1&#xa0;: moins</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1&#xa0;: plus</translation>
    </message>
</context>
<context>
    <name>escale::StepsPage</name>
    <message>
        <source>Step %1 of %2.</source>
        <translation>Étape %1 sur %2.</translation>
    </message>
    <message>
        <source>Touch the arrow to go on.</source>
        <translation>Touchez la flèche pour continuer.</translation>
    </message>
    <message>
        <source>That was the last step.</source>
        <translation>C’était la dernière étape.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Back to the whole page.</source>
        <translation>Revenir à la page entière.</translation>
    </message>
    <message>
        <source>Look for something else</source>
        <translation>Chercher autre chose</translation>
    </message>
</context>
<context>
    <name>escale::SyncBar</name>
    <message>
        <source>Asking what is new…</source>
        <translation>Recherche des nouveautés…</translation>
    </message>
    <message>
        <source>Checking older texts…</source>
        <translation>Vérification des textes anciens…</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Fin de la mise à jour…</translation>
    </message>
    <message>
        <source>Fetching texts…</source>
        <translation>Téléchargement des textes…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The title of a fiche, between the quotation marks of your language.</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) per second</source>
        <translation>
            <numerusform>%Ln texte par seconde</numerusform>
            <numerusform>%Ln textes par seconde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>encore %Ln seconde</numerusform>
            <numerusform>encore %Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln erreur</numerusform>
            <numerusform>%Ln erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>Avancement de la mise à jour</translation>
    </message>
    <message>
        <source>First update</source>
        <translation>Première mise à jour</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln fiche(s)</source>
        <translation>
            <numerusform>Supprimer %Ln fiche</numerusform>
            <numerusform>Supprimer %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the source…</source>
        <translation>Régler la source…</translation>
    </message>
    <message>
        <source>Fetching recorded voice…</source>
        <translation>Téléchargement des voix enregistrées…</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: what was just cleared comes back.</extracomment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>escale::SyncRunner</name>
    <message>
        <source>No source of fiches is set: this program has only what it holds now.</source>
        <translation>Aucune source de fiches n’est réglée&#xa0;: ce programme n’a que ce qu’il contient déjà.</translation>
    </message>
    <message>
        <source>An update is already running.</source>
        <translation>Une mise à jour est déjà en cours.</translation>
    </message>
</context>
<context>
    <name>escale::ThemesPage</name>
    <message>
        <source>How can we help you?</source>
        <translation>Comment pouvons-nous vous aider&#xa0;?</translation>
    </message>
    <message>
        <source>Search: housing, work, doctor…</source>
        <extracomment>in the search field; three words people often look for</extracomment>
        <translation>Chercher&#xa0;: logement, travail, médecin…</translation>
    </message>
    <message>
        <source>Show what fits me</source>
        <translation>Montrer ce qui me convient</translation>
    </message>
    <message>
        <source>Only what fits me</source>
        <extracomment>button: opens optional questions (place, age, French); once answered, lists show only what fits</extracomment>
        <translation>Seulement ce qui me convient</translation>
    </message>
    <message>
        <source>Find by listening</source>
        <translation>Trouver en écoutant</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>Numéros d’urgence</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Poser une question</translation>
    </message>
</context>
<context>
    <name>escale::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>%1 is the name of the language in use</extracomment>
        <translation>Langue&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>ends the visit and forgets everything</extracomment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Leave the guide</source>
        <translation>Quitter le guide</translation>
    </message>
    <message>
        <source>It is on.</source>
        <extracomment>spoken after the name of a switch, such as &quot;Contrast&quot;</extracomment>
        <translation>C’est activé.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <extracomment>spoken after the name of a switch, such as &quot;Contrast&quot;</extracomment>
        <translation>C’est désactivé.</translation>
    </message>
</context>
<context>
    <name>escale::VoiceMenu</name>
    <message>
        <source>Recorded: comes with the fiches, always first</source>
        <extracomment>A voice in the list of voices. Where a sentence has a recording, that is what is heard.</extracomment>
        <translation>Enregistrée&#xa0;: vient avec les fiches, toujours en premier</translation>
    </message>
    <message>
        <source>%1: built into Escale</source>
        <extracomment>A voice in the list of voices; %1 is its name, &quot;eSpeak NG&quot;.</extracomment>
        <translation>%1&#xa0;: intégrée à Escale</translation>
    </message>
    <message>
        <source>System: a voice of this computer</source>
        <extracomment>A voice in the list of voices: installed on the computer, not part of Escale.</extracomment>
        <translation>Système&#xa0;: une voix de cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Voices</source>
        <extracomment>Submenu: which voice reads each language aloud.</extracomment>
        <translation>&amp;Voix</translation>
    </message>
    <message>
        <source>No voice for this language</source>
        <translation>Pas de voix pour cette langue</translation>
    </message>
    <message>
        <source>Automatic: the best voice there is</source>
        <extracomment>First in the list of voices: no choice of one&apos;s own.</extracomment>
        <translation>Automatique&#xa0;: la meilleure voix disponible</translation>
    </message>
</context>
<context>
    <name>escale::NoResultsPanel</name>
    <message>
        <source>Results for “%1”</source>
        <extracomment>A spelling was corrected; %1 is what was searched for instead.</extracomment>
        <translation>Résultats pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or remove a filter.</source>
        <translation>Rien trouvé. Essayez un autre mot, ou enlevez un filtre.</translation>
    </message>
    <message>
        <source>Your selection is empty. The star above a fiche puts it aside.</source>
        <translation>Votre sélection est vide. L’étoile au-dessus d’une fiche la met de côté.</translation>
    </message>
    <message>
        <source>The filters leave nothing of your selection.</source>
        <translation>Les filtres ne laissent rien de votre sélection.</translation>
    </message>
    <message>
        <source>Show the whole selection</source>
        <translation>Afficher toute la sélection</translation>
    </message>
</context>
<context>
    <name>escale::WindowBar</name>
    <message>
        <source>Languages: %1</source>
        <translation>Langues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Search for a fiche, a word, an acronym</source>
        <translation>Chercher une fiche, un mot, un sigle</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <extracomment>%1 is &quot;23 results&quot;, %2 a number of milliseconds.</extracomment>
        <translation>%1 · %2 ms</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
</context>
<context>
    <name>escale::HostRequestWatcher</name>
    <message>
        <source>Nothing on this machine answers. Is Escale’s kiosk service installed?</source>
        <translation>Rien ne répond sur cette machine. Le service de borne d’Escale est-il installé&#xa0;?</translation>
    </message>
</context>
<context>
    <name>feed</name>
    <message>
        <source>The key must be on one line, without spaces.</source>
        <translation>La clé doit tenir sur une ligne, sans espaces.</translation>
    </message>
    <message>
        <source>The feed&apos;s answer makes no sense. Check the address of the feed.</source>
        <translation>La réponse du serveur n’a pas de sens. Vérifiez l’adresse de la source.</translation>
    </message>
    <message>
        <source>Stopped. What was already saved is kept; start again to go on.</source>
        <translation>Arrêté. Ce qui était déjà enregistré est gardé&#xa0;; recommencez pour continuer.</translation>
    </message>
    <message>
        <source>The address of the feed is not usable. Give one like https://api.example.org.</source>
        <translation>L’adresse de la source n’est pas utilisable. Donnez-en une comme https://api.example.org.</translation>
    </message>
    <message>
        <source>The address of the feed must be plain: no user name, no password, nothing after a ? or #.</source>
        <translation>L’adresse de la source doit être simple&#xa0;: pas de nom d’utilisateur, pas de mot de passe, rien après un&#xa0;? ou un #.</translation>
    </message>
    <message>
        <source>The address of the feed must start with https://, so that the key stays secret.</source>
        <translation>L’adresse de la source doit commencer par https://, pour que la clé reste secrète.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read. Check its name and its owner.</source>
        <translation>Le fichier de clé&#xa0;%1 ne peut pas être lu. Vérifiez son nom et son propriétaire.</translation>
    </message>
    <message>
        <source>The key file %1 can be read by other people on this computer. Run: chmod 600 %1</source>
        <translation>Le fichier de clé&#xa0;%1 peut être lu par d’autres personnes sur cet ordinateur. Lancez&#xa0;: chmod 600&#xa0;%1</translation>
    </message>
    <message>
        <source>The key file %1 must hold the key alone, on one line.</source>
        <translation>Le fichier de clé&#xa0;%1 doit contenir la clé seule, sur une ligne.</translation>
    </message>
    <message>
        <source>The feed cannot be reached. Check the network and the address of the feed, then try again.</source>
        <translation>Le serveur est injoignable. Vérifiez le réseau et l’adresse de la source, puis réessayez.</translation>
    </message>
    <message>
        <source>The feed stopped answering. Try again later.</source>
        <translation>Le serveur a cessé de répondre. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The feed has a problem of its own. Try again later.</source>
        <translation>Le serveur a un problème. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The feed refused the key. Ask the operator of the feed for a valid key.</source>
        <translation>Le serveur a refusé la clé. Demandez une clé valable à l’opérateur du serveur.</translation>
    </message>
    <message>
        <source>The feed could not prove who it is, so nothing was fetched. Check the address of the feed and the date of this computer.</source>
        <translation>Le serveur n’a pas pu prouver qui il est, donc rien n’a été téléchargé. Vérifiez l’adresse de la source et la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>The feed sends to another server, which is not allowed. Check the address of the feed.</source>
        <translation>Le serveur renvoie vers un autre serveur, ce qui n’est pas permis. Vérifiez l’adresse de la source.</translation>
    </message>
    <message>
        <source>The feed does not have this. Check the address of the feed.</source>
        <translation>Le serveur n’a rien à cette adresse. Vérifiez l’adresse de la source.</translation>
    </message>
    <message>
        <source>The feed does not understand the question. Check the address of the feed.</source>
        <translation>Le serveur ne comprend pas la question. Vérifiez l’adresse de la source.</translation>
    </message>
    <message>
        <source>The feed&apos;s answer arrived damaged. Try again later.</source>
        <translation>La réponse du serveur est arrivée abîmée. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The feed&apos;s answer is far too large, so it was refused. Check the address of the feed.</source>
        <translation>La réponse du serveur est beaucoup trop grande, elle a été refusée. Vérifiez l’adresse de la source.</translation>
    </message>
    <message>
        <source>The feed&apos;s answer cannot be read. Try again later, or check the address of the feed.</source>
        <translation>La réponse du serveur ne peut pas être lue. Réessayez plus tard, ou vérifiez l’adresse de la source.</translation>
    </message>
    <message>
        <source>ESCALE_SITE_SECRET must hold the key alone, on one line.</source>
        <translation>ESCALE_SITE_SECRET doit contenir la clé seule, sur une ligne.</translation>
    </message>
    <message>
        <source>A picture of the feed cannot be used.</source>
        <translation>Une image du serveur ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>The feed does not read this aloud.</source>
        <translation>Le serveur ne lit pas ce texte à voix haute.</translation>
    </message>
    <message>
        <source>The proxy cannot be used. Write it as http://name:port, or none for no proxy.</source>
        <translation>Ce proxy ne peut pas être utilisé. Écrivez http://nom:port, ou none pour aucun proxy.</translation>
    </message>
    <message>
        <source>The feed does not have this fiche any more.</source>
        <translation>Le serveur n’a plus cette fiche.</translation>
    </message>
</context>
<context>
    <name>guard</name>
    <message>
        <source>The kiosk could not start anew; it has cleaned itself instead.</source>
        <translation>La borne n’a pas pu redémarrer&#xa0;; elle a tout effacé autrement.</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>The keyboard of this language cannot be used.</source>
        <translation>Le clavier de cette langue ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Deux-points</translation>
    </message>
    <message>
        <source>Colon before a list</source>
        <translation>Deux-points avant une liste</translation>
    </message>
    <message>
        <source>Word separator</source>
        <translation>Séparateur de mots</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>Point d’exclamation</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Point d’interrogation</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apostrophe</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Trait d’union</translation>
    </message>
    <message>
        <source>Dash</source>
        <translation>Tiret</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Tiret bas</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Guillemet</translation>
    </message>
    <message>
        <source>Opening quotation mark</source>
        <translation>Guillemet ouvrant</translation>
    </message>
    <message>
        <source>Closing quotation mark</source>
        <translation>Guillemet fermant</translation>
    </message>
    <message>
        <source>Opening parenthesis</source>
        <translation>Parenthèse ouvrante</translation>
    </message>
    <message>
        <source>Closing parenthesis</source>
        <translation>Parenthèse fermante</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>Arobase</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Barre oblique</translation>
    </message>
    <message>
        <source>Ampersand</source>
        <translation>Et commercial</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>Égal</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Number sign</source>
        <translation>Dièse</translation>
    </message>
    <message>
        <source>Half space</source>
        <translation>Demi-espace</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>The key that removes the letter before the cursor</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Chiffres et signes</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Language of the keyboard</source>
        <translation>Langue du clavier</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>Fermer le clavier</translation>
    </message>
</context>
<context>
    <name>reader</name>
    <message>
        <source>This page is an example. The code leads to the first page of the site.</source>
        <translation>Cette page est un exemple. Le code mène à la première page du site.</translation>
    </message>
    <message numerus="yes">
        <source>%n thanks</source>
        <extracomment>Thanks that readers of a fiche have sent.</extracomment>
        <translation>
            <numerusform>%n merci</numerusform>
            <numerusform>%n mercis</numerusform>
        </translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>Title beside the address of a site about the fiche.</extracomment>
        <translation>Site internet</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <extracomment>Label above the name of the organisation behind a fiche.</extracomment>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>Label above the names of organisations that help with it.</extracomment>
        <translation>Avec</translation>
    </message>
    <message>
        <source>See also</source>
        <extracomment>Title above buttons that lead to themes and needs near this fiche.</extracomment>
        <translation>Voir aussi</translation>
    </message>
    <message>
        <source>Take this page with you</source>
        <extracomment>Title beside a QR code: scan it to read the page on one&apos;s own phone.</extracomment>
        <translation>Emportez cette page</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Label above the name of the catalogue that a fiche comes from.</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Le fichier n’a pas pu être enregistré. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>This library cannot be searched yet: it has no index. Make one: escalectl index --rebuild</source>
        <translation>On ne peut pas encore chercher dans cette bibliothèque&#xa0;: elle n’a pas d’index. Faites-en un&#xa0;: escalectl index --rebuild</translation>
    </message>
    <message>
        <source>The index of this library is of an older form. Make it anew: escalectl index --rebuild</source>
        <translation>L’index de cette bibliothèque est d’une forme ancienne. Refaites-le&#xa0;: escalectl index --rebuild</translation>
    </message>
</context>
<context>
    <name>speech</name>
    <message>
        <source>This cannot be read aloud.</source>
        <translation>Ceci ne peut pas être lu à voix haute.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The sound that came is not one that can be used.</source>
        <translation>Le son reçu n’est pas utilisable.</translation>
    </message>
    <message>
        <source>The sound file cannot be written.</source>
        <translation>Le fichier son ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <extracomment>A voice: sentences that were recorded and came with the content.</extracomment>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>voice on trial</source>
        <extracomment>Beside the name of a voice: no native speaker has judged it yet.</extracomment>
        <translation>voix à l’essai</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <source>The server refused the key of this kiosk. Ask its operator for a new one.</source>
        <translation>Le serveur a refusé la clé de cette borne. Demandez-en une nouvelle à son opérateur.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check the network.</source>
        <translation>Le serveur est injoignable. Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>The answers of the server make no sense. Nothing changed.</source>
        <translation>Les réponses du serveur n’ont pas de sens. Rien n’a changé.</translation>
    </message>
    <message>
        <source>No server has been set up, or the file with its key cannot be used.</source>
        <translation>Aucun serveur n’est réglé, ou le fichier de sa clé n’est pas utilisable.</translation>
    </message>
    <message>
        <source>The library cannot be written. Is the disk full?</source>
        <translation>La bibliothèque ne peut pas être enregistrée. Le disque est-il plein&#xa0;?</translation>
    </message>
    <message>
        <source>The library cannot be read.</source>
        <translation>La bibliothèque ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The library is damaged. The next sync repairs it.</source>
        <translation>La bibliothèque est abîmée. La prochaine mise à jour la répare.</translation>
    </message>
    <message>
        <source>The library was made by a newer Escale.</source>
        <translation>La bibliothèque vient d’une version plus récente d’Escale.</translation>
    </message>
    <message>
        <source>Another sync was running.</source>
        <translation>Une autre mise à jour était en cours.</translation>
    </message>
    <message>
        <source>The sync was stopped before its end.</source>
        <translation>La mise à jour a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>Some fiches could not be fetched. The next sync tries again.</source>
        <translation>Quelques fiches n’ont pas pu être téléchargées. La prochaine mise à jour réessaie.</translation>
    </message>
    <message>
        <source>the kiosk started</source>
        <translation>la borne a démarré</translation>
    </message>
    <message>
        <source>restart of the night</source>
        <translation>redémarrage de la nuit</translation>
    </message>
    <message>
        <source>new content</source>
        <translation>nouveau contenu</translation>
    </message>
    <message>
        <source>the library could not be shown</source>
        <translation>la bibliothèque n’a pas pu être montrée</translation>
    </message>
    <message>
        <source>a setting was not usable</source>
        <translation>un réglage n’était pas utilisable</translation>
    </message>
    <message>
        <source>the clock was wrong</source>
        <translation>l’horloge était fausse</translation>
    </message>
    <message>
        <source>the state of the kiosk could not be written</source>
        <translation>l’état de la borne n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>the staff came</source>
        <translation>l’équipe est venue</translation>
    </message>
    <message>
        <source>the staff left</source>
        <translation>l’équipe est partie</translation>
    </message>
    <message>
        <source>five wrong PINs</source>
        <translation>cinq mauvais codes</translation>
    </message>
    <message>
        <source>a setting was changed here</source>
        <translation>un réglage a été changé ici</translation>
    </message>
    <message>
        <source>a sync was asked for</source>
        <translation>une mise à jour a été demandée</translation>
    </message>
    <message>
        <source>a restart was asked for</source>
        <translation>un redémarrage a été demandé</translation>
    </message>
    <message>
        <source>power off was asked for</source>
        <translation>l’extinction a été demandée</translation>
    </message>
    <message>
        <source>leaving the kiosk was asked for</source>
        <translation>la sortie de la borne a été demandée</translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <extracomment>A day and a time: &quot;24 November, 10:32&quot;. Letters as in QLocale::toString(): d, MMMM, HH, mm.</extracomment>
        <translation>d MMMM, HH:mm</translation>
    </message>
    <message>
        <source>There has been no sync yet.</source>
        <translation>Il n’y a pas encore eu de mise à jour.</translation>
    </message>
    <message>
        <source>Up to date — %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>À jour —&#xa0;%1</translation>
    </message>
    <message>
        <source>The last sync did not end.</source>
        <translation>La dernière mise à jour ne s’est pas terminée.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>A line of the log: %1 is a day and a time, %2 what happened then</extracomment>
        <translation>%1 —&#xa0;%2</translation>
    </message>
    <message>
        <source>Visits of the last seven days</source>
        <translation>Visites des sept derniers jours</translation>
    </message>
    <message>
        <source>This kiosk does not count its visits.</source>
        <translation>Cette borne ne compte pas ses visites.</translation>
    </message>
    <message>
        <source>Fiches opened</source>
        <translation>Fiches ouvertes</translation>
    </message>
    <message>
        <source>Listened to</source>
        <translation>Écoutes</translation>
    </message>
    <message numerus="yes">
        <source>The first sync has not ended: %n fiche(s) are here, and shown once all are.</source>
        <translation>
            <numerusform>La première mise à jour n’est pas terminée&#xa0;: %n fiche est là, et sera montrée avec toutes les autres.</numerusform>
            <numerusform>La première mise à jour n’est pas terminée&#xa0;: %n fiches sont là, et seront montrées avec toutes les autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 fiches would go, because the server no longer lists them. None was removed. If that is right: escalectl sync --accept-removals</source>
        <extracomment>%1 and %2 are numbers of fiches</extracomment>
        <translation>%1 fiches sur %2 partiraient, car le serveur ne les annonce plus. Aucune n’a été supprimée. Si c’est voulu&#xa0;: escalectl sync --accept-removals</translation>
    </message>
    <message>
        <source>files were moved to their new place</source>
        <translation>des fichiers ont été déplacés à leur nouvel endroit</translation>
    </message>
    <message>
        <source>the fiches of a USB stick were asked for</source>
        <translation>les fiches d’une clé USB ont été demandées</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Emportées</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>Questions posées</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <extracomment>Questions to which no fiche had an answer.</extracomment>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>the new version of the program was asked for</source>
        <translation>la nouvelle version du programme a été demandée</translation>
    </message>
</context>
<context>
    <name>station</name>
    <message>
        <source>The setting %1 is not usable (allowed: %2); the default is used.</source>
        <translation>Le réglage&#xa0;%1 n’est pas utilisable (permis&#xa0;:&#xa0;%2)&#xa0;; la valeur par défaut est prise.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read. Check its name, its owner and its content.</source>
        <translation>Le fichier de réglages&#xa0;%1 ne peut pas être lu. Vérifiez son nom, son propriétaire et son contenu.</translation>
    </message>
    <message>
        <source>The PIN could not be saved. Check the disk.</source>
        <translation>Le code n’a pas pu être enregistré. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>The statistics cannot be read. Check who owns the file.</source>
        <translation>Les statistiques ne peuvent pas être lues. Vérifiez à qui appartient le fichier.</translation>
    </message>
    <message>
        <source>The statistics cannot be saved. Check the disk.</source>
        <translation>Les statistiques ne peuvent pas être enregistrées. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>The kiosk cannot write its state. Check the disk.</source>
        <translation>La borne ne peut pas enregistrer son état. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>What the staff chose at this kiosk cannot be read; the settings file alone is used.</source>
        <translation>Les choix de l’équipe sur cette borne ne peuvent pas être lus&#xa0;; seul le fichier de réglages est utilisé.</translation>
    </message>
    <message>
        <source>The choices could not be saved. Check the disk.</source>
        <translation>Les choix n’ont pas pu être enregistrés. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>The setting %1 holds a word that is not the name of a server; nothing is fetched for this word.</source>
        <translation>Le réglage %1 contient un mot qui n’est pas le nom d’un serveur&#xa0;; rien n’est téléchargé pour ce mot.</translation>
    </message>
    <message>
        <source>The settings have been moved to %1. They were in %2.</source>
        <translation>Les réglages ont été déplacés vers %1. Ils étaient dans %2.</translation>
    </message>
    <message>
        <source>The library has been moved to %1. It was in %2.</source>
        <translation>La bibliothèque a été déplacée vers %1. Elle était dans %2.</translation>
    </message>
    <message>
        <source>The settings in %1 are not used: they belong in %2. Please move the file.</source>
        <translation>Les réglages de %1 ne servent pas&#xa0;: leur place est dans %2. Déplacez le fichier.</translation>
    </message>
    <message>
        <source>The settings could not be saved in %1. Check that there is room and that you may write there.</source>
        <translation>Les réglages n’ont pas pu être enregistrés dans %1. Vérifiez qu’il reste de la place et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>The key could not be saved in %1. Check that there is room and that you may write there.</source>
        <translation>La clé n’a pas pu être enregistrée dans %1. Vérifiez qu’il reste de la place et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>A PIN has 6 to 32 digits.</source>
        <translation>Un code a de 6 à 32 chiffres.</translation>
    </message>
    <message>
        <source>The settings that come from the fleet cannot be read; this kiosk&apos;s own are used.</source>
        <translation>Les réglages envoyés à toutes les bornes ne peuvent pas être lus&#xa0;; ceux de cette borne servent.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The library could not be created. Check that there is room on the disk and that its folder may be written.</source>
        <translation>La bibliothèque n’a pas pu être créée. Vérifiez qu’il reste de la place sur le disque et qu’on peut écrire dans son dossier.</translation>
    </message>
    <message>
        <source>There is no library at %1. Run: escalectl sync</source>
        <translation>Il n’y a pas de bibliothèque à&#xa0;%1. Lancez&#xa0;: escalectl sync</translation>
    </message>
    <message>
        <source>Another synchronisation is running. Let it finish, then try again.</source>
        <translation>Une autre mise à jour est en cours. Laissez-la finir, puis réessayez.</translation>
    </message>
    <message>
        <source>The library does not have this fiche.</source>
        <translation>La bibliothèque n’a pas cette fiche.</translation>
    </message>
    <message>
        <source>The disk is full, so the library could not be saved. Free some space and try again.</source>
        <translation>Le disque est plein, la bibliothèque n’a pas pu être enregistrée. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The library may not be written. Check who owns the file and its folder.</source>
        <translation>On ne peut pas écrire dans la bibliothèque. Vérifiez à qui appartiennent le fichier et son dossier.</translation>
    </message>
    <message>
        <source>The library cannot be opened. Check that its folder exists and who owns it.</source>
        <translation>La bibliothèque ne peut pas être ouverte. Vérifiez que son dossier existe et à qui il appartient.</translation>
    </message>
    <message>
        <source>Another program holds the library. Close it and try again.</source>
        <translation>Un autre programme tient la bibliothèque. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>The disk reported an error or is full. Check the disk and try again.</source>
        <translation>Le disque signale une erreur ou est plein. Vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>The library could not be read. Try again.</source>
        <translation>La bibliothèque n’a pas pu être lue. Réessayez.</translation>
    </message>
    <message>
        <source>The library could not be saved. Try again.</source>
        <translation>La bibliothèque n’a pas pu être enregistrée. Réessayez.</translation>
    </message>
    <message>
        <source>This library was made by a newer Escale. Update Escale to open it.</source>
        <translation>Cette bibliothèque vient d’une version plus récente d’Escale. Mettez Escale à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This library was made by an older Escale and must be brought up to date first. Run: escalectl sync</source>
        <translation>Cette bibliothèque vient d’une version plus ancienne d’Escale et doit d’abord être mise à jour. Lancez&#xa0;: escalectl sync</translation>
    </message>
    <message>
        <source>This file belongs to another program; it is no library of Escale. Name another file.</source>
        <translation>Ce fichier appartient à un autre programme&#xa0;; ce n’est pas une bibliothèque d’Escale. Donnez un autre fichier.</translation>
    </message>
    <message>
        <source>This fiche cannot be saved: it is not whole.</source>
        <translation>Cette fiche ne peut pas être enregistrée&#xa0;: elle n’est pas entière.</translation>
    </message>
    <message>
        <source>The library is damaged. Update it: the fiches are fetched again, and the damaged file is kept aside.</source>
        <translation>La bibliothèque est abîmée. Mettez-la à jour&#xa0;: les fiches sont téléchargées à nouveau et le fichier abîmé est mis de côté.</translation>
    </message>
    <message>
        <source>This text is damaged. The next update brings it again.</source>
        <translation>Ce texte est abîmé. La prochaine mise à jour le rapportera.</translation>
    </message>
    <message>
        <source>The library in %1 could not be moved to %2. Check that there is room for it on the disk.</source>
        <translation>La bibliothèque de %1 n’a pas pu être déplacée vers %2. Vérifiez qu’il reste de la place sur le disque.</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>The feed&apos;s list is shorter than the feed&apos;s own statistics say, so nothing was removed. Try again later.</source>
        <translation>La liste du serveur est plus courte que ses propres statistiques, donc rien n’a été supprimé. Réessayez plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) could not be fetched. What was there before is kept; try again later.</source>
        <translation>
            <numerusform>%n texte n’a pas pu être téléchargé. Ce qui était là avant est gardé&#xa0;; réessayez plus tard.</numerusform>
            <numerusform>%n textes n’ont pas pu être téléchargés. Ce qui était là avant est gardé&#xa0;; réessayez plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>The feed stopped answering before the end. What was fetched is saved; try again later.</source>
        <translation>Le serveur a cessé de répondre avant la fin. Ce qui a été téléchargé est enregistré&#xa0;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The feed&apos;s lists have a form this version does not know: %1</source>
        <extracomment>%1 is a list of words of the server&apos;s language, for an operator</extracomment>
        <translation>Les listes du serveur ont une forme que cette version ne connaît pas&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fiche(s) have a form this version does not know: %1</source>
        <extracomment>%1 is a list of words of the server&apos;s language, for an operator</extracomment>
        <translation>
            <numerusform>%n fiche a une forme que cette version ne connaît pas&#xa0;: %1</numerusform>
            <numerusform>%n fiches ont une forme que cette version ne connaît pas&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The feed&apos;s list is empty, so nothing was removed. Try again later.</source>
        <translation>La liste du serveur est vide, donc rien n’a été supprimé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 of %2 fiches would go, because the feed no longer lists them. None was removed.</source>
        <translation>%1 fiches sur %2 partiraient, car le serveur ne les annonce plus. Aucune n’a été supprimée.</translation>
    </message>
    <message>
        <source>%1 of %2 texts in %3 would go, because the feed no longer has them. None was removed.</source>
        <extracomment>%3 is the name of a language, in that language</extracomment>
        <translation>%1 textes sur %2 en %3 partiraient, car le serveur ne les a plus. Aucun n’a été supprimé.</translation>
    </message>
    <message>
        <source>The feed has nothing left in %1. What was there before is kept; to give the language up, take it out of the languages to keep.</source>
        <extracomment>%1 is the name of a language, in that language</extracomment>
        <translation>Le serveur n’a plus rien en %1. Ce qui était là est gardé&#xa0;; pour renoncer à cette langue, retirez-la des langues à garder.</translation>
    </message>
    <message>
        <source>Too many texts could not be fetched, so nothing was removed. Try again later.</source>
        <translation>Trop de textes n’ont pas pu être téléchargés, donc rien n’a été supprimé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Not all texts could be fetched yet. Until they are here, what was there before is shown. Try again later.</source>
        <translation>Tous les textes n’ont pas encore pu être téléchargés. En attendant, ce qui était là reste montré. Réessayez plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) could not be fetched. Try again later.</source>
        <translation>
            <numerusform>%n texte n’a pas pu être téléchargé. Réessayez plus tard.</numerusform>
            <numerusform>%n textes n’ont pas pu être téléchargés. Réessayez plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no room for another task now. Close other programs, then try again.</source>
        <translation>Cet ordinateur est trop chargé pour le moment. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>The key of the source is in the keyring of this computer, and cannot be read there now. Open the keyring and try again, or enter the key once more.</source>
        <translation>La clé de la source est dans le trousseau de clés de cet ordinateur, mais elle ne peut pas être lue maintenant. Ouvrez le trousseau et réessayez, ou entrez la clé encore une fois.</translation>
    </message>
</context>
<context>
    <name>l10n</name>
    <message numerus="yes">
        <source>Updated %n year(s) ago</source>
        <extracomment>How long ago a fiche was changed.</extracomment>
        <translation>
            <numerusform>Mis à jour il y a %n an</numerusform>
            <numerusform>Mis à jour il y a %n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n month(s) ago</source>
        <translation>
            <numerusform>Mis à jour il y a %n mois</numerusform>
            <numerusform>Mis à jour il y a %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n day(s) ago</source>
        <translation>
            <numerusform>Mis à jour il y a %n jour</numerusform>
            <numerusform>Mis à jour il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n hour(s) ago</source>
        <translation>
            <numerusform>Mis à jour il y a %n heure</numerusform>
            <numerusform>Mis à jour il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n minute(s) ago</source>
        <translation>
            <numerusform>Mis à jour il y a %n minute</numerusform>
            <numerusform>Mis à jour il y a %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated just now</source>
        <extracomment>How long ago something was changed: less than a minute.</extracomment>
        <translation>Mis à jour à l’instant</translation>
    </message>
    <message>
        <source>Updated on %1</source>
        <extracomment>%1 is a date, &quot;12 October 2026&quot;.</extracomment>
        <translation>Mis à jour le&#xa0;%1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>French level</source>
        <translation>Niveau de français</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Il faut</translation>
    </message>
    <message>
        <source>%1, paid once</source>
        <extracomment>%1 is a price, such as &quot;5 €&quot; or &quot;Between 5 € and 10 €&quot;. The next eight as well.</extracomment>
        <translation>%1, à payer une fois</translation>
    </message>
    <message>
        <source>%1 each time</source>
        <translation>%1 à chaque fois</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 par heure</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1 par jour</translation>
    </message>
    <message>
        <source>%1 per week</source>
        <translation>%1 par semaine</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>%1 for three months</source>
        <translation>%1 pour trois mois</translation>
    </message>
    <message>
        <source>%1 for six months</source>
        <translation>%1 pour six mois</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <translation>%1 par an</translation>
    </message>
    <message>
        <source>You choose the price</source>
        <extracomment>A price of the kind &quot;pay what you want&quot;.</extracomment>
        <translation>Vous choisissez le prix</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>A price: nothing to pay.</extracomment>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <extracomment>%1 and %2 are prices.</extracomment>
        <translation>Entre&#xa0;%1 et&#xa0;%2</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>Name of a language, as a word standing alone. The next seven as well.</extracomment>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainien</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrinya</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Pachto</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persan</translation>
    </message>
    <message>
        <source>What is it?</source>
        <extracomment>Title of the first part of a fiche: what the procedure or the programme is.</extracomment>
        <translation>C’est quoi&#xa0;?</translation>
    </message>
    <message>
        <source>What is it good for?</source>
        <extracomment>Title of a part of a programme&apos;s fiche: what one gains by it.</extracomment>
        <translation>À quoi ça sert&#xa0;?</translation>
    </message>
    <message>
        <source>And then?</source>
        <extracomment>Title of the last part of a procedure&apos;s fiche.</extracomment>
        <translation>Et après&#xa0;?</translation>
    </message>
    <message>
        <source>How do I take part?</source>
        <extracomment>Title of a part of a programme&apos;s fiche: how one joins it.</extracomment>
        <translation>Comment participer&#xa0;?</translation>
    </message>
    <message>
        <source>How do I do it?</source>
        <extracomment>Title of the steps of a procedure.</extracomment>
        <translation>Comment faire&#xa0;?</translation>
    </message>
    <message>
        <source>Important</source>
        <extracomment>Title of a box inside a text: a warning.</extracomment>
        <translation>Important</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>Title of a box inside a text: a useful remark.</extracomment>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Procedure</source>
        <extracomment>Kind of a fiche: something to be done with an administration.</extracomment>
        <translation>Démarche</translation>
    </message>
    <message>
        <source>Programme</source>
        <extracomment>Kind of a fiche: an activity, a course or a help that an organisation offers.</extracomment>
        <translation>Dispositif</translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <extracomment>In how many languages a fiche can be read.</extracomment>
        <translation>
            <numerusform>%n langue</numerusform>
            <numerusform>%n langues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <extracomment>An amount of time. The next eight as well.</extracomment>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s)</source>
        <translation>
            <numerusform>%n demi-journée</numerusform>
            <numerusform>%n demi-journées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s)</source>
        <translation>
            <numerusform>%n trimestre</numerusform>
            <numerusform>%n trimestres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-year(s)</source>
        <translation>
            <numerusform>%n semestre</numerusform>
            <numerusform>%n semestres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1</source>
        <extracomment>%1 is an amount of time, such as &quot;3 hours&quot; or &quot;3 hours per week&quot;. The next two as well.</extracomment>
        <translation>Au moins&#xa0;%1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Au plus&#xa0;%1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Environ&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 per session</source>
        <extracomment>%1 is an amount of time, such as &quot;3 hours&quot;. The next six as well.</extracomment>
        <translation>%1 par séance</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 par jour</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 par semaine</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>%1 a quarter</source>
        <translation>%1 par trimestre</translation>
    </message>
    <message>
        <source>%1 a half-year</source>
        <translation>%1 par semestre</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 par an</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>An amount of time: &quot;2 to 4 hours&quot;. %1 is the lower number, %2 the upper one with its unit.</extracomment>
        <translation>De&#xa0;%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>Days of the week: all seven.</extracomment>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Every day from %1 to %2</source>
        <extracomment>Days of the week: %1 is the first, %2 the last, &quot;Monday&quot; and &quot;Friday&quot;.</extracomment>
        <translation>Tous les jours du&#xa0;%1 au&#xa0;%2</translation>
    </message>
    <message>
        <source>All of France</source>
        <extracomment>Where something takes place.</extracomment>
        <translation>Toute la France</translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>Where something takes place: on the internet.</extracomment>
        <translation>En ligne</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a département, &quot;Isère (38)&quot;; %n the number of further ones.</extracomment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Asylum seekers</source>
        <extracomment>People with this residence status. The next five as well.</extracomment>
        <translation>Demandeurs d’asile</translation>
    </message>
    <message>
        <source>Refugees</source>
        <translation>Réfugiés</translation>
    </message>
    <message>
        <source>People with subsidiary protection</source>
        <translation>Personnes avec la protection subsidiaire</translation>
    </message>
    <message>
        <source>People with temporary protection</source>
        <translation>Personnes avec la protection temporaire</translation>
    </message>
    <message>
        <source>Stateless people</source>
        <translation>Apatrides</translation>
    </message>
    <message>
        <source>French citizens</source>
        <translation>Citoyens français</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familles</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Jeunes</translation>
    </message>
    <message>
        <source>Older people</source>
        <translation>Personnes âgées</translation>
    </message>
    <message>
        <source>LGBT+ people</source>
        <translation>Personnes LGBT+</translation>
    </message>
    <message>
        <source>The birth certificate made by OFPRA</source>
        <extracomment>Something a person must have or have done. OFPRA, OFII, CIR and France Travail are names: they stay as they are.</extracomment>
        <translation>L’acte de naissance de l’OFPRA</translation>
    </message>
    <message>
        <source>A residence permit, or the receipt of its request</source>
        <translation>Une carte de séjour, ou le récépissé de la demande</translation>
    </message>
    <message>
        <source>The CIR contract signed, and the OFII courses finished</source>
        <translation>Le contrat CIR signé, et les formations de l’OFII terminées</translation>
    </message>
    <message>
        <source>A bank account</source>
        <translation>Un compte en banque</translation>
    </message>
    <message>
        <source>To be registered with France Travail</source>
        <translation>Être inscrit à France Travail</translation>
    </message>
    <message>
        <source>A driving licence for cars</source>
        <translation>Le permis de conduire (voiture)</translation>
    </message>
    <message>
        <source>The level of the end of secondary school</source>
        <translation>Le niveau de la fin du lycée</translation>
    </message>
    <message>
        <source>Beginner, without reading</source>
        <extracomment>A level of French, beside A1, A2, B1...: people who cannot read or write yet.</extracomment>
        <translation>Débutant, sans lecture</translation>
    </message>
    <message numerus="yes">
        <source>Under %n year(s)</source>
        <translation>
            <numerusform>Moins de %n an</numerusform>
            <numerusform>Moins de %n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) and over</source>
        <translation>
            <numerusform>%n an et plus</numerusform>
            <numerusform>%n ans et plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n year(s)</source>
        <extracomment>Ages: &quot;16 to 25 years&quot;. %1 is the lower one, %n the upper one.</extracomment>
        <translation>
            <numerusform>De&#xa0;%1 à %n an</numerusform>
            <numerusform>De&#xa0;%1 à %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>All levels</source>
        <extracomment>Levels of French.</extracomment>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Levels of French: &quot;A1 to B2&quot;. %1 is the lowest, %2 the highest.</extracomment>
        <translation>%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>A fiche that is for all people.</extracomment>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Where to go</source>
        <extracomment>Title above the list of places where something is done.</extracomment>
        <translation>Où aller</translation>
    </message>
    <message>
        <source>This page is only in French</source>
        <extracomment>Title of a notice above a fiche that exists in French alone.</extracomment>
        <translation>Cette page est seulement en français</translation>
    </message>
    <message>
        <source>It has not been translated into English yet. You can listen to it in French, or ask somebody to help you.</source>
        <extracomment>Put the name of your own language in the place of &quot;English&quot;.</extracomment>
        <translation>Elle n’est pas encore traduite dans votre langue. Vous pouvez l’écouter en français, ou demander de l’aide à quelqu’un.</translation>
    </message>
    <message>
        <source>In French only</source>
        <extracomment>Badge on the card of a fiche that has not been translated.</extracomment>
        <translation>En français seulement</translation>
    </message>
    <message>
        <source>Asylum seeker</source>
        <extracomment>The residence status of one person, as short as can be. The next five as well.</extracomment>
        <translation>Demandeur d’asile</translation>
    </message>
    <message>
        <source>Refugee</source>
        <translation>Réfugié</translation>
    </message>
    <message>
        <source>Subsidiary protection</source>
        <translation>Protection subsidiaire</translation>
    </message>
    <message>
        <source>Temporary protection</source>
        <translation>Protection temporaire</translation>
    </message>
    <message>
        <source>Stateless person</source>
        <translation>Apatride</translation>
    </message>
    <message>
        <source>French citizen</source>
        <translation>Citoyen français</translation>
    </message>
    <message>
        <source>When it starts</source>
        <extracomment>Label of a card of facts, as short as can be: the dates of a course. The next eight as well.</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Next session: %1</source>
        <extracomment>Of a course that lasts a day: %1 is &quot;11 January 2027&quot;. The next one as well.</extracomment>
        <translation>Prochaine session&#xa0;: le %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Ensuite&#xa0;: le %1</translation>
    </message>
    <message>
        <source>Next session: %1 to %2</source>
        <extracomment>Of a course: %1 is &quot;11 January&quot;, %2 &quot;26 March 2027&quot;. The next one as well.</extracomment>
        <translation>Prochaine session&#xa0;: du %1 au %2</translation>
    </message>
    <message>
        <source>Then: %1 to %2</source>
        <translation>Ensuite&#xa0;: du %1 au %2</translation>
    </message>
    <message>
        <source>You can start at any time</source>
        <extracomment>Of a course: nobody waits for the next session.</extracomment>
        <translation>Vous pouvez commencer à tout moment</translation>
    </message>
    <message>
        <source>Ask the organisers for the next dates</source>
        <extracomment>Of a course: all its known sessions have begun. The organisers are the organisation that gives it.</extracomment>
        <translation>Demandez les prochaines dates aux organisateurs</translation>
    </message>
    <message numerus="yes">
        <source>And %n more session(s)</source>
        <extracomment>Of a course, after its next sessions: how many there are beside them.</extracomment>
        <translation>
            <numerusform>Et %n autre session</numerusform>
            <numerusform>Et %n autres sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts at any time</source>
        <extracomment>On the card of a course: it can be joined at any time. As short as can be.</extracomment>
        <translation>Début à tout moment</translation>
    </message>
    <message>
        <source>Ask for the next dates</source>
        <extracomment>On the card of a course: its next dates are not known, the structure has them. As short as can be.</extracomment>
        <translation>Dates à demander</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>On the card of a course: %1 is the day its next session starts, &quot;11 January&quot;.</extracomment>
        <translation>À partir du %1</translation>
    </message>
    <message>
        <source>We can explain this word in French only.</source>
        <extracomment>Under what a hard word means.</extracomment>
        <translation>Nous ne pouvons expliquer ce mot qu’en français.</translation>
    </message>
    <message>
        <source>The text of this page is not on this device</source>
        <extracomment>Title of a notice in a fiche of which we have the title and the facts, but not the text.</extracomment>
        <translation>Le texte de cette page n’est pas sur cet appareil</translation>
    </message>
    <message>
        <source>You can read it on the Internet: the address is here. You can also ask somebody to help you.</source>
        <extracomment>Under that title; the address of the page, and a code to scan, stand below it.</extracomment>
        <translation>Vous pouvez le lire sur Internet&#xa0;: l’adresse est ici. Vous pouvez aussi demander de l’aide à quelqu’un.</translation>
    </message>
    <message>
        <source>Text to be read on the Internet</source>
        <extracomment>Badge on the card of a fiche of which we have the title and the facts, but not the text.</extracomment>
        <translation>Texte à lire sur Internet</translation>
    </message>
    <message>
        <source>%1: %2 km</source>
        <extracomment>How far from a town something takes place: %1 is the town, %2 a whole number. &quot;Grenoble: 12 km&quot;</extracomment>
        <translation>%1&#xa0;: %2 km</translation>
    </message>
</context>
<context>
    <name>escale::FeedDialog</name>
    <message numerus="yes">
        <source>The server answers: %Ln fiche(s).</source>
        <translation>
            <numerusform>Le serveur répond&#xa0;: %Ln fiche.</numerusform>
            <numerusform>Le serveur répond&#xa0;: %Ln fiches.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Question au serveur…</translation>
    </message>
    <message>
        <source>Source of the fiches</source>
        <translation>Source des fiches</translation>
    </message>
    <message>
        <source>The operator of the server gives you its address and a key.</source>
        <translation>L’opérateur du serveur vous donne son adresse et une clé.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>It is kept in %1, for you alone.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Elle est gardée dans %1, pour votre compte seulement.</translation>
    </message>
    <message>
        <source>The key in use is in %1.</source>
        <translation>La clé utilisée est dans %1.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save and update</source>
        <translation>Enregistrer et mettre à jour</translation>
    </message>
    <message>
        <source>The key in use is in the keyring of this computer.</source>
        <translation>La clé utilisée est dans le trousseau de clés de cet ordinateur.</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer, or for you alone in %1.</source>
        <translation>Elle est gardée dans le trousseau de clés de cet ordinateur, ou dans %1, pour votre compte seulement.</translation>
    </message>
</context>
<context>
    <name>escale::LibraryUpdates</name>
    <message>
        <source>These are sample fiches, to try things out. Update to fetch the real ones.</source>
        <translation>Ce sont des fiches d’exemple, pour essayer. Mettez à jour pour recevoir les vraies.</translation>
    </message>
    <message>
        <source>An update is running</source>
        <translation>Une mise à jour est en cours</translation>
    </message>
    <message>
        <source>Sample fiches</source>
        <translation>Fiches d’exemple</translation>
    </message>
    <message>
        <source>These are sample fiches. Update now (F5)</source>
        <translation>Ce sont des fiches d’exemple. Mettre à jour (F5)</translation>
    </message>
    <message>
        <source>Not updated · %1</source>
        <extracomment>On the button that updates; %1 is a time or a date.</extracomment>
        <translation>Pas à jour · %1</translation>
    </message>
    <message>
        <source>Up to date · %1</source>
        <translation>À jour · %1</translation>
    </message>
    <message>
        <source>%1. Update now (F5)</source>
        <translation>%1. Mettre à jour (F5)</translation>
    </message>
    <message>
        <source>An update is running. Import the fiches when it has ended.</source>
        <translation>Une mise à jour est en cours. Importez les fiches quand elle sera terminée.</translation>
    </message>
    <message>
        <source>The fiches are imported. If they came on a stick, you can take it out now.</source>
        <translation>Les fiches sont importées. Si elles étaient sur une clé, vous pouvez la retirer maintenant.</translation>
    </message>
</context>
<context>
    <name>escale::ResultPane</name>
    <message>
        <source>All fiches</source>
        <translation>Toutes les fiches</translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>%1 of %2. Show more</source>
        <extracomment>Button below a long list: %1 is how many results are in it, %2 how many there are.</extracomment>
        <translation>%1 sur %2. En afficher plus</translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation>Par pertinence</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Take out of my selection</source>
        <translation>Retirer de ma sélection</translation>
    </message>
    <message>
        <source>Add to my selection</source>
        <translation>Ajouter à ma sélection</translation>
    </message>
    <message>
        <source>New since last time: %1</source>
        <extracomment>Button that lists only the fiches that are new or have changed since the desk was last closed; %1 is how many.</extracomment>
        <translation>Nouveau depuis la dernière fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <extracomment>Button: nothing counts as new any more.</extracomment>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>By distance</source>
        <translation>Par distance</translation>
    </message>
    <message>
        <source>Choose a place first.</source>
        <extracomment>Why results cannot be sorted by distance.</extracomment>
        <translation>Choisissez d’abord un lieu.</translation>
    </message>
</context>
<context>
    <name>escale::FichePaper</name>
    <message>
        <source>The printer does not answer.</source>
        <translation>L’imprimante ne répond pas.</translation>
    </message>
</context>
<context>
    <name>escale::ResultModel</name>
    <message>
        <source>%1: not translated</source>
        <extracomment>Of a fiche in the list; %1 is a language, &quot;Arabic&quot;.</extracomment>
        <translation>%1&#xa0;: pas traduit</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>Dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Of a fiche in the list that was not there when the desk was last closed.</extracomment>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Of a fiche in the list whose text is another than when the desk was last closed.</extracomment>
        <translation>Modifiée</translation>
    </message>
</context>
<context>
    <name>escale::DesktopWindow</name>
    <message>
        <source>Ready for the next person.</source>
        <translation>Prêt pour la personne suivante.</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Le lien est copié.</translation>
    </message>
</context>
<context>
    <name>escale::FindBar</name>
    <message>
        <source>Find in this page</source>
        <translation>Chercher dans cette page</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Endroit suivant</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Endroit précédent</translation>
    </message>
    <message>
        <source>Clear the marks</source>
        <translation>Effacer les marques</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Pas sur cette page</translation>
    </message>
    <message>
        <source>Places with these words: %1</source>
        <translation>Endroits avec ces mots&#xa0;: %1</translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation>Endroit %1 sur %2</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>What to bring</source>
        <extracomment>Title of a printed sheet: a list of the papers to take along to an appointment.</extracomment>
        <translation>À apporter</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>Heading above a list of papers: passport, proof of address.</extracomment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>The appointment</source>
        <extracomment>Heading above lines to be filled in by hand: when and where to go.</extracomment>
        <translation>Le rendez-vous</translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>Before a dotted line on paper, to be filled in by hand. The next three as well.</extracomment>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>At the foot of a printed page: %1 is the name of the site the text is from.</extracomment>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <extracomment>At the foot of a printed page: %1 is a day in figures, the day the text was written.</extracomment>
        <translation>Texte du %1</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <extracomment>At the foot of a printed page: %1 is a day in figures.</extracomment>
        <translation>Imprimé le %1</translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
    <message>
        <source>Documents to bring</source>
        <translation>Documents à apporter</translation>
    </message>
    <message>
        <source>The nearest fiches</source>
        <translation>Les fiches les plus proches</translation>
    </message>
    <message>
        <source>No fiche here answers this question.</source>
        <translation>Aucune fiche ici ne répond à cette question.</translation>
    </message>
    <message>
        <source>Say what your question is about.</source>
        <translation>Dites de quoi parle votre question.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Nouveau dossier</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Aller en avant</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Dossier au-dessus</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Aller au dossier au-dessus</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Afficher en liste</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Créer un nouveau dossier</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Créer un nouveau dossier</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nom du fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Type de fichiers&#xa0;:</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Liste des lieux et des favoris</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Chercher dans&#xa0;:</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Afficher </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Afficher les fichiers &amp;cachés</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà.
Le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Ce fichier n’existe pas.
Vérifiez le nom du fichier.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Ce dossier n’existe pas.
Vérifiez le nom du dossier.</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>Voulez-vous vraiment supprimer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Le dossier n’a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Enregistrer sous</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Modifié le</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>All other platforms</comment>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Options &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Options &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Pages paires</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Pages impaires</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Fichier sur cet ordinateur</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Imprimer dans un fichier (PDF)</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Écrire le fichier PDF</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 est un dossier.
Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Impossible d’écrire dans %1.
Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 existe déjà.
Voulez-vous le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Pages non comprises</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris. Séparez les pages par une virgule, les suites de pages par un tiret&#xa0;: 3,5-7.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Assembler les copies</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplaires</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Exemplaires&#xa0;:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Page affichée</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Impression recto verso</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Nuances de gris</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Reliure sur le grand côté</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Reliure sur le petit côté</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Réglages de sortie</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Pages&#xa0;:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Pages de</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Tout imprimer</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Pages à imprimer</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Ordre inverse</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Pages ou suites de pages, séparées par des virgules. Exemple&#xa0;: 3,5-7,9 imprime les pages 3, 5, 6, 7 et 9.</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Lieu&#xa0;:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>P&amp;ropriétés</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Type&#xa0;:</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Défiler à gauche</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Défiler à droite</translation>
    </message>
</context>
<context>
    <name>translating</name>
    <message>
        <source>This file is not a whole translation file (line %1).</source>
        <translation>Ce fichier de traduction n’est pas entier (ligne %1).</translation>
    </message>
    <message>
        <source>This file is too large for a translation of fiches.</source>
        <translation>Ce fichier est trop grand pour une traduction de fiches.</translation>
    </message>
    <message>
        <source>This file declares entities of its own, and is not read.</source>
        <translation>Ce fichier déclare ses propres entités&#xa0;: il n’est pas lu.</translation>
    </message>
    <message>
        <source>There is no translation of a fiche in this file.</source>
        <translation>Il n’y a pas de traduction de fiche dans ce fichier.</translation>
    </message>
    <message>
        <source>This file is not from French into a language of the fiches.</source>
        <translation>Ce fichier ne va pas du français vers une langue des fiches.</translation>
    </message>
    <message>
        <source>This file is no translation memory.</source>
        <translation>Ce fichier n’est pas une mémoire de traduction.</translation>
    </message>
    <message>
        <source>Your translation of this fiche cannot be read now.</source>
        <translation>Votre traduction de cette fiche ne peut pas être lue pour l’instant.</translation>
    </message>
    <message>
        <source>Your translation of this fiche is damaged. It was set aside as %1.</source>
        <translation>Votre traduction de cette fiche est abîmée. Elle a été mise de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Your translation could not be saved. What you see is not lost as long as this window stays open.</source>
        <translation>Votre traduction n’a pas pu être enregistrée. Ce que vous voyez n’est pas perdu tant que cette fenêtre reste ouverte.</translation>
    </message>
    <message>
        <source>The encoding of this table (%1) cannot be read here. Save it again as UTF-8.</source>
        <translation>L’encodage de ce tableau (%1) ne peut pas être lu ici. Enregistrez-le de nouveau en UTF-8.</translation>
    </message>
    <message>
        <source>There is more than one fiche in this file. Give each in a file of its own.</source>
        <translation>Il y a plus d’une fiche dans ce fichier. Mettez chaque fiche dans un fichier à part.</translation>
    </message>
    <message>
        <source>The text of this fiche is written with another tool: its translation can be kept here and not sent.</source>
        <translation>Le texte de cette fiche est écrit avec un autre outil&#xa0;: sa traduction peut être gardée ici, mais pas envoyée.</translation>
    </message>
    <message>
        <source>The French text has changed on the server. Update the library: the sentences to look at are marked then. Your translation is kept here.</source>
        <translation>Le texte français a changé sur le serveur. Mettez la bibliothèque à jour&#xa0;: les phrases à revoir seront marquées. Votre traduction est gardée ici.</translation>
    </message>
    <message>
        <source>This fiche has been published in this language meanwhile: only an expert can change it now. Your translation is kept here.</source>
        <translation>Cette fiche a été publiée entre-temps dans cette langue&#xa0;: seul un expert peut la changer maintenant. Votre traduction est gardée ici.</translation>
    </message>
    <message>
        <source>Somebody else has published another translation meanwhile. Update the library: it is shown beside yours then. Yours is kept here.</source>
        <translation>Quelqu’un d’autre a publié entre-temps une autre traduction. Mettez la bibliothèque à jour&#xa0;: elle sera montrée à côté de la vôtre. La vôtre est gardée ici.</translation>
    </message>
    <message>
        <source>You have saved another text of this translation elsewhere. It is among the proposals: take from it what you want, then send again.</source>
        <translation>Vous avez enregistré ailleurs un autre texte de cette traduction. Il est parmi les propositions&#xa0;: prenez-en ce que vous voulez, puis envoyez de nouveau.</translation>
    </message>
    <message>
        <source>Publishing would delete proposals of others that you have not seen. Open the fiche, look at them, then publish again.</source>
        <translation>Publier effacerait des propositions d’autres personnes que vous n’avez pas vues. Ouvrez la fiche, regardez-les, puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>The server does not have this text as yours. Send it again.</source>
        <translation>Ce texte n’est pas enregistré à votre nom sur le serveur. Envoyez-le de nouveau.</translation>
    </message>
    <message>
        <source>The server said that it is published, and readers have another text: somebody else has published at the same moment. Update the library and look.</source>
        <translation>Le serveur dit que c’est publié, mais les lecteurs ont un autre texte&#xa0;: quelqu’un d’autre a publié au même moment. Mettez la bibliothèque à jour et regardez.</translation>
    </message>
    <message>
        <source>The server does not publish it: something in it is not finished, or you are no expert of this site.</source>
        <translation>Le serveur ne le publie pas&#xa0;: quelque chose n’y est pas fini, ou vous n’êtes pas expert de ce site.</translation>
    </message>
    <message>
        <source>Open a fiche first.</source>
        <translation>Ouvrez d’abord une fiche.</translation>
    </message>
    <message>
        <source>This segment is too long for a machine proposal.</source>
        <translation>Ce segment est trop long pour une traduction automatique.</translation>
    </message>
    <message>
        <source>The French holds words that are meant for a machine, so nothing was sent.</source>
        <translation>Le français contient des mots destinés à une machine, donc rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>No answer came: your words may have arrived or not. They are still here.</source>
        <translation>Aucune réponse n’est venue&#xa0;: vos mots sont peut-être arrivés, peut-être pas. Ils sont encore ici.</translation>
    </message>
    <message>
        <source>The French text has changed since this file was saved. Nothing was taken: save the fiche for Markdown again, and put your sentences into the new file.</source>
        <translation>Le texte français a changé depuis que ce fichier a été enregistré. Rien n’a été repris&#xa0;: enregistrez de nouveau la fiche en Markdown, et mettez vos phrases dans le nouveau fichier.</translation>
    </message>
    <message>
        <source>This file has %1 toggles, and the French text has %2. Each needs its own, in the same order.</source>
        <translation>Ce fichier a %1 volets (toggle), et le texte français en a %2. À chacun le sien, dans le même ordre.</translation>
    </message>
    <message>
        <source>This fiche has a form that Markdown cannot keep. Use XLIFF or the table.</source>
        <translation>Cette fiche a une forme que Markdown ne peut pas garder. Prenez XLIFF ou le tableau.</translation>
    </message>
    <message>
        <source>A segment is twice in this table: %1. Which of the two is meant?</source>
        <translation>Un segment est deux fois dans ce tableau&#xa0;: %1. Lequel des deux est le bon&#xa0;?</translation>
    </message>
    <message>
        <source>This file is of another fiche or another language. Open that one first.</source>
        <translation>Ce fichier est d’une autre fiche ou d’une autre langue. Ouvrez-la d’abord.</translation>
    </message>
</context>
<context>
    <name>escale::SegmentEditor</name>
    <message>
        <source>Translation of the segment</source>
        <translation>Traduction du segment</translation>
    </message>
    <message>
        <source>Type here, or press Ctrl+Down to copy the French</source>
        <translation>Écrivez ici, ou Ctrl+Bas pour recopier le français</translation>
    </message>
</context>
<context>
    <name>escale::SendingRow</name>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Update the library</source>
        <translation>Mettre la bibliothèque à jour</translation>
    </message>
    <message>
        <source>Saved here at %1</source>
        <translation>Enregistré ici à %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>It is sent as soon as the server answers.</source>
        <translation>Ce sera envoyé dès que le serveur répond.</translation>
    </message>
    <message>
        <source>Sent. An expert looks at it next.</source>
        <translation>Envoyé. Un expert va maintenant le relire.</translation>
    </message>
    <message>
        <source>Sent. What is not confirmed is marked as unfinished.</source>
        <translation>Envoyé. Ce qui n’est pas validé est marqué comme pas fini.</translation>
    </message>
    <message>
        <source>Published. Readers have it now.</source>
        <translation>Publié. Les lecteurs l’ont maintenant.</translation>
    </message>
    <message>
        <source>Sign in to send…</source>
        <translation>Se connecter pour envoyer…</translation>
    </message>
    <message>
        <source>Save on the server</source>
        <translation>Enregistrer sur le serveur</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Envoyer à la relecture</translation>
    </message>
</context>
<context>
    <name>escale::TranslatorWindow</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduire</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>To translate</source>
        <translation>À traduire</translation>
    </message>
    <message>
        <source>Save for another tool…</source>
        <translation>Enregistrer pour un autre outil…</translation>
    </message>
    <message>
        <source>Copy French</source>
        <translation>Recopier le français</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Confirm and next</source>
        <translation>Valider et suivant</translation>
    </message>
    <message>
        <source>Segments done</source>
        <translation>Segments validés</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 validés</translation>
    </message>
    <message>
        <source>As readers will have it</source>
        <translation>Comme les lecteurs la verront</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Clavier à l’écran</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Reprendre un fichier…</translation>
    </message>
</context>
<context>
    <name>escale::TaskModel</name>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Fiche</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lue</translation>
    </message>
    <message>
        <source>%1 to check</source>
        <translation>%1 à revoir</translation>
    </message>
    <message>
        <source>waits for an expert</source>
        <translation>attend un expert</translation>
    </message>
</context>
<context>
    <name>escale::SegmentFilterRow</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vides</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Segments that are shown</source>
        <translation>Segments affichés</translation>
    </message>
</context>
<context>
    <name>escale::SegmentModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>à revoir</translation>
    </message>
    <message>
        <source>done</source>
        <translation>validé</translation>
    </message>
    <message>
        <source>the French has changed</source>
        <translation>le français a changé</translation>
    </message>
    <message>
        <source>somebody else has translated this too</source>
        <translation>quelqu’un d’autre l’a traduit aussi</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>translator</name>
    <message>
        <source>%1 in French, %2 here. It must be the same in both.</source>
        <translation>%1 en français, %2 ici. Les deux doivent dire la même chose.</translation>
    </message>
    <message>
        <source>Not translated yet.</source>
        <translation>Pas encore traduit.</translation>
    </message>
    <message>
        <source>French does not say this.</source>
        <translation>Le français ne dit pas cela.</translation>
    </message>
    <message>
        <source>The number %1 is not in both texts.</source>
        <translation>Le nombre %1 n’est pas dans les deux textes.</translation>
    </message>
    <message>
        <source>The telephone number %1 is not in both texts.</source>
        <translation>Le numéro de téléphone %1 n’est pas dans les deux textes.</translation>
    </message>
    <message>
        <source>The address %1 is not in both texts.</source>
        <translation>L’adresse %1 n’est pas dans les deux textes.</translation>
    </message>
    <message>
        <source>%1 stands on French papers: keep it, and explain it.</source>
        <translation>%1 est écrit sur les papiers français&#xa0;: gardez-le et expliquez-le.</translation>
    </message>
    <message>
        <source>This is still the French text.</source>
        <translation>C’est encore le texte français.</translation>
    </message>
    <message>
        <source>Still in French: %1</source>
        <translation>Encore en français&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is a letter or digit of another language.</source>
        <translation>%1 est une lettre ou un chiffre d’une autre langue.</translation>
    </message>
    <message>
        <source>The same French is translated elsewhere as: %1</source>
        <translation>Le même français est traduit ailleurs par&#xa0;: %1</translation>
    </message>
    <message>
        <source>The two texts do not end with the same sign.</source>
        <translation>Les deux textes ne finissent pas par le même signe.</translation>
    </message>
    <message>
        <source>There is a space too many.</source>
        <translation>Il y a une espace de trop.</translation>
    </message>
    <message>
        <source>This language has another sign for %1</source>
        <translation>Cette langue a un autre signe pour %1</translation>
    </message>
    <message>
        <source>French has a link here: put it between its numbers, &lt;1&gt; and &lt;/1&gt;.</source>
        <translation>Le français a ici un lien&#xa0;: placez-le entre ses numéros, &lt;1&gt; et &lt;/1&gt;.</translation>
    </message>
    <message>
        <source>French has words in bold here: put them between their numbers, &lt;1&gt; and &lt;/1&gt;.</source>
        <translation>Le français a ici des mots en gras&#xa0;: placez-les entre leurs numéros, &lt;1&gt; et &lt;/1&gt;.</translation>
    </message>
    <message>
        <source>This is too long for its place on a card (%1 letters).</source>
        <translation>C’est trop long pour sa place sur une carte (%1 lettres).</translation>
    </message>
    <message>
        <source>A mark of direction does not end.</source>
        <translation>Une marque de direction ne se ferme pas.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Le fichier n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>For OmegaT: XLIFF 1.2, French to be written over (*.xlf)</source>
        <translation>Pour OmegaT&#xa0;: XLIFF 1.2, le français est à remplacer (*.xlf)</translation>
    </message>
    <message>
        <source>Table for an office program (*.html)</source>
        <translation>Tableau pour un logiciel de bureau (*.html)</translation>
    </message>
    <message>
        <source>Save for another tool</source>
        <translation>Enregistrer pour un autre outil</translation>
    </message>
    <message>
        <source>Take in a file of another tool</source>
        <translation>Reprendre un fichier d’un autre outil</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>The file cannot be read. Choose another one.</source>
        <translation>Le fichier ne peut pas être lu. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Taken in as drafts: %1. Look at each and confirm it.</source>
        <translation>Repris comme brouillons&#xa0;: %1. Regardez chacun et validez-le.</translation>
    </message>
    <message>
        <source>Nothing in this file is new here.</source>
        <translation>Rien dans ce fichier n’est nouveau ici.</translation>
    </message>
    <message>
        <source>Made of another French text, and not taken: %1.</source>
        <translation>Faits d’un autre texte français, et pas repris&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Confirmed here, and not taken: %1.</source>
        <translation>Confirmé ici, et non repris&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 does not open and close as in French.</source>
        <translation>%1 ne s’ouvre et ne se ferme pas comme en français.</translation>
    </message>
    <message>
        <source>The library says nearly everywhere: %1</source>
        <translation>La bibliothèque dit presque partout&#xa0;: %1</translation>
    </message>
    <message>
        <source>This sign of a list is not in French: in a list it would stand there twice.</source>
        <translation>Ce signe de liste n’est pas dans le texte français : dans une liste, il apparaîtrait deux fois.</translation>
    </message>
    <message>
        <source>French begins with the sign of a list here.</source>
        <translation>Le texte français commence ici par un signe de liste.</translation>
    </message>
</context>
<context>
    <name>escale::HandOverDialog</name>
    <message>
        <source>Choose a fiche first.</source>
        <translation>Choisissez d’abord une fiche.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <extracomment>%1 is the name of a printer.</extracomment>
        <translation>Envoyé à l’imprimante %1.</translation>
    </message>
    <message>
        <source>The printer is %1. Press “Print” once more.</source>
        <extracomment>%1 is the name of a printer. The first press came before it was known.</extracomment>
        <translation>L’imprimante est %1. Appuyez encore une fois sur «&#xa0;Imprimer&#xa0;».</translation>
    </message>
    <message>
        <source>The link is in the clipboard.</source>
        <translation>Le lien est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>Le texte est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Le fichier n’a pas pu être enregistré. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>No e-mail program answers on this computer.</source>
        <translation>Aucun logiciel d’e-mail ne répond sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The letter is in your e-mail program.</source>
        <translation>Le message est prêt dans votre logiciel d’e-mail.</translation>
    </message>
    <message>
        <source>Folder for PDF and phone files</source>
        <translation>Dossier des PDF et des fichiers téléphone</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remettre à la personne</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>There is no text in %1: French stands in.</source>
        <translation>Il n’y a pas de texte en %1&#xa0;: le français le remplace.</translation>
    </message>
    <message>
        <source>Left out: %1 (no longer in the library, or too many at once).</source>
        <translation>Laissées de côté&#xa0;: %1 (plus dans la bibliothèque, ou trop à la fois).</translation>
    </message>
    <message>
        <source>By SMS one fiche at a time.</source>
        <translation>Par SMS, une fiche à la fois.</translation>
    </message>
    <message>
        <source>An SMS goes through the source of the fiches: none is set.</source>
        <translation>Un SMS passe par la source des fiches&#xa0;: aucune n’est réglée.</translation>
    </message>
    <message>
        <source>One moment: the pages are being laid out.</source>
        <translation>Un instant&#xa0;: les pages se préparent.</translation>
    </message>
</context>
<context>
    <name>escale::SmsDialog</name>
    <message>
        <source>The link goes to %1. Is the number right?</source>
        <translation>Le lien part vers le %1. Le numéro est-il juste&#xa0;?</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>The message has been sent.</source>
        <translation>Le message est parti.</translation>
    </message>
    <message>
        <source>Send by SMS</source>
        <translation>Envoyer par SMS</translation>
    </message>
    <message>
        <source>The link of “%1” is sent as a message.</source>
        <translation>Le lien de «&#xa0;%1&#xa0;» est envoyé par message.</translation>
    </message>
    <message>
        <source>Mobile number of the person</source>
        <translation>Numéro de portable de la personne</translation>
    </message>
    <message>
        <source>The number is not kept: not here, not in any file. The server passes it to a telephone operator.</source>
        <translation>Le numéro n’est pas gardé&#xa0;: ni ici, ni dans un fichier. Le serveur le transmet à un opérateur téléphonique.</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Envoyer…</translation>
    </message>
    <message>
        <source>Yes, send</source>
        <translation>Oui, envoyer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>escale::SuggestionDialog</name>
    <message>
        <source>Suggest a change</source>
        <translation>Proposer un changement</translation>
    </message>
    <message>
        <source>To the authors of “%1”</source>
        <translation>Aux auteurs de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>What should be changed?</source>
        <translation>Que faut-il changer&#xa0;?</translation>
    </message>
    <message>
        <source>Write no name, number or address of a person. It is sent once, as soon as the source can be reached; until then you can take it back.</source>
        <translation>N’écrivez ni nom, ni numéro, ni adresse d’une personne. L’envoi se fait une fois, dès que la source est joignable&#xa0;; jusque-là vous pouvez le reprendre.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>escale::OutboxDialog</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>en cours d’envoi</translation>
    </message>
    <message>
        <source>may have arrived</source>
        <translation>peut-être arrivé</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Rien n’attend d’être envoyé.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>escale::SheetPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Pages %1–%2 of %3</source>
        <translation>Pages %1–%2 sur %3</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>escale::HandOverCommands</name>
    <message>
        <source>This fiche has been thanked already.</source>
        <translation>Merci déjà envoyé pour cette fiche.</translation>
    </message>
    <message>
        <source>Thank you noted. It is sent when the source can be reached.</source>
        <translation>Merci noté. Il part dès que la source est joignable.</translation>
    </message>
    <message>
        <source>Your suggestion is noted. It is sent when the source can be reached.</source>
        <translation>Votre proposition est notée. Elle part dès que la source est joignable.</translation>
    </message>
    <message>
        <source>What to &amp;bring…</source>
        <translation>À a&amp;pporter…</translation>
    </message>
    <message>
        <source>Say &amp;thank you</source>
        <translation>Dire &amp;merci</translation>
    </message>
    <message>
        <source>Suggest a chan&amp;ge…</source>
        <translation>Proposer un chan&amp;gement…</translation>
    </message>
    <message>
        <source>To be sent (%1)…</source>
        <translation>À envoyer (%1)…</translation>
    </message>
    <message>
        <source>To be sent…</source>
        <translation>À envoyer…</translation>
    </message>
    <message>
        <source>My selections…</source>
        <translation>Mes sélections…</translation>
    </message>
</context>
<context>
    <name>escale::OutboxRunner</name>
    <message>
        <source>No source of the fiches is set.</source>
        <translation>Aucune source des fiches n’est réglée.</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>What waits to be sent was written by a newer Escale.</source>
        <translation>Ce qui attend d’être envoyé vient d’un Escale plus récent.</translation>
    </message>
    <message>
        <source>Choose a fiche first.</source>
        <translation>Choisissez d’abord une fiche.</translation>
    </message>
    <message>
        <source>Choose the section first.</source>
        <translation>Choisissez d’abord la partie.</translation>
    </message>
    <message>
        <source>Write what should be changed.</source>
        <translation>Écrivez ce qu’il faut changer.</translation>
    </message>
    <message>
        <source>This is too long. Say it in fewer words.</source>
        <translation>C’est trop long. Dites-le en moins de mots.</translation>
    </message>
    <message>
        <source>It is being sent just now.</source>
        <translation>L’envoi est en cours.</translation>
    </message>
    <message>
        <source>This is no longer in the list.</source>
        <translation>Ceci n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>This fiche is no longer public: nothing was sent.</source>
        <translation>Cette fiche n’est plus publique&#xa0;: rien n’est parti.</translation>
    </message>
    <message>
        <source>It may have arrived. It is not sent again by itself.</source>
        <translation>C’est peut-être arrivé. Rien n’est renvoyé tout seul.</translation>
    </message>
</context>
<context>
    <name>giveback</name>
    <message>
        <source>Stopped before the server had answered.</source>
        <translation>Arrêté avant la réponse du serveur.</translation>
    </message>
    <message>
        <source>The server did not say whether it has got this.</source>
        <translation>Le serveur n’a pas dit s’il l’a bien reçu.</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent.</source>
        <translation>Le serveur n’a pas pu prouver qui il est&#xa0;: rien n’est parti.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Nothing was sent.</source>
        <translation>Le serveur est injoignable. Rien n’est parti.</translation>
    </message>
    <message>
        <source>The server refused the key. Nothing was sent.</source>
        <translation>Le serveur a refusé la clé. Rien n’est parti.</translation>
    </message>
    <message>
        <source>The server is busy. Nothing was sent; try again later.</source>
        <translation>Le serveur est occupé. Rien n’est parti&#xa0;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server sends to another one, which is not allowed.</source>
        <translation>Le serveur renvoie vers un autre, ce qui n’est pas permis.</translation>
    </message>
    <message>
        <source>This fiche is no longer public.</source>
        <translation>Cette fiche n’est plus publique.</translation>
    </message>
    <message>
        <source>The server does not take this.</source>
        <translation>Le serveur n’accepte pas cela.</translation>
    </message>
    <message>
        <source>The telephone operator refuses this number. Check it.</source>
        <translation>L’opérateur téléphonique refuse ce numéro. Vérifiez-le.</translation>
    </message>
    <message>
        <source>The server does not have this fiche any more.</source>
        <translation>Le serveur n’a plus cette fiche.</translation>
    </message>
    <message>
        <source>The message may not have been sent. Ask the person before you send it again.</source>
        <translation>Le message n’est peut-être pas parti. Demandez à la personne avant de le renvoyer.</translation>
    </message>
</context>
<context>
    <name>handover</name>
    <message>
        <source>This is not a telephone number. Write its ten digits, as in 06 12 34 56 78.</source>
        <translation>Ce n’est pas un numéro de téléphone. Écrivez ses dix chiffres, comme 06 12 34 56 78.</translation>
    </message>
    <message>
        <source>Write the telephone number first.</source>
        <translation>Écrivez d’abord le numéro de téléphone.</translation>
    </message>
    <message>
        <source>Only French numbers can get a message. Write a number that begins with 06 or 07.</source>
        <translation>Seuls les numéros français reçoivent un message. Écrivez un numéro qui commence par 06 ou 07.</translation>
    </message>
    <message>
        <source>This is not a mobile number: those begin with 06 or 07.</source>
        <translation>Ce n’est pas un numéro de portable&#xa0;: ceux-ci commencent par 06 ou 07.</translation>
    </message>
</context>
<context>
    <name>selections</name>
    <message>
        <source>This file is no selection of Escale. Nothing was changed.</source>
        <translation>Ce fichier n’est pas une sélection d’Escale. Rien n’a changé.</translation>
    </message>
    <message>
        <source>This selection was written by a newer Escale.</source>
        <translation>Cette sélection vient d’un Escale plus récent.</translation>
    </message>
    <message>
        <source>This selection is no longer there.</source>
        <translation>Cette sélection n’existe plus.</translation>
    </message>
    <message>
        <source>The selection could not be saved. Check that there is room and that you may write in its folder.</source>
        <translation>La sélection n’a pas pu être enregistrée. Vérifiez qu’il y a de la place et que vous pouvez écrire dans son dossier.</translation>
    </message>
    <message>
        <source>Write a name first.</source>
        <translation>Écrivez d’abord un nom.</translation>
    </message>
    <message>
        <source>The first month</source>
        <translation>Le premier mois</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Le logement</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Le travail</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>La santé</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>La famille</translation>
    </message>
</context>
<context>
    <name>escale::SelectionsDialog</name>
    <message>
        <source>waits for the team folder</source>
        <extracomment>Beside the name of a selection: it is shared, and the shared folder has not taken its last changes.</extracomment>
        <translation>en attente du dossier d’équipe</translation>
    </message>
    <message>
        <source>Name of the selection</source>
        <translation>Nom de la sélection</translation>
    </message>
    <message>
        <source>Export the selection</source>
        <translation>Exporter la sélection</translation>
    </message>
    <message>
        <source>Import a selection</source>
        <translation>Importer une sélection</translation>
    </message>
    <message>
        <source>A note for colleagues. Write nothing about a person.</source>
        <translation>Une note pour les collègues. N’écrivez rien sur une personne.</translation>
    </message>
    <message>
        <source>My selection</source>
        <translation>Ma sélection</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>team</source>
        <translation>équipe</translation>
    </message>
    <message>
        <source>No longer in the library</source>
        <translation>N’est plus dans la bibliothèque</translation>
    </message>
    <message>
        <source>No team folder is set.</source>
        <translation>Aucun dossier d’équipe n’est réglé.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Le fichier n’a pas pu être enregistré. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>This library has nothing for it yet.</source>
        <translation>Cette bibliothèque n’a encore rien pour cela.</translation>
    </message>
    <message>
        <source>Selections</source>
        <translation>Sélections</translation>
    </message>
    <message>
        <source>Fiches of the selection</source>
        <translation>Fiches de la sélection</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouvelle…</translation>
    </message>
    <message>
        <source>Starter path</source>
        <translation>Parcours de départ</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Put into</source>
        <translation>Mettre dans</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Share with the team</source>
        <translation>Partager avec l’équipe</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Montrer dans la liste</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Remettre…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There is no selection yet. Put fiches aside with the star, or begin with a starter path.</source>
        <translation>Pas encore de sélection. Mettez des fiches de côté avec l’étoile, ou commencez par un parcours de départ.</translation>
    </message>
</context>
<context>
    <name>escale::FeedDiagnosis</name>
    <message>
        <source>The proxy is not known. Check its name.</source>
        <translation>Le proxy est inconnu. Vérifiez son nom.</translation>
    </message>
    <message>
        <source>The name %1 is not known. Check how it is written, and the network.</source>
        <translation>Le nom %1 est inconnu. Vérifiez son orthographe, et le réseau.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is. Check the address and the date of this computer.</source>
        <translation>%1 n’a pas pu prouver qui il est. Vérifiez l’adresse et la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>No safe connection to %1 came about. Check the address and its port.</source>
        <translation>Aucune connexion sûre avec %1 n’a pu se faire. Vérifiez l’adresse et son port.</translation>
    </message>
    <message>
        <source>%1 does not answer in time. Try again later.</source>
        <translation>%1 ne répond pas à temps. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address, its port and the proxy.</source>
        <translation>Rien ne répond à %1. Vérifiez l’adresse, son port et le proxy.</translation>
    </message>
    <message>
        <source>Fiches in the list: %1</source>
        <translation>Fiches dans la liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Address and key</source>
        <translation>Adresse et clé</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Safe connection</source>
        <translation>Connexion sûre</translation>
    </message>
    <message>
        <source>List of the fiches</source>
        <translation>Liste des fiches</translation>
    </message>
    <message>
        <source>Texts of the fiches</source>
        <translation>Textes des fiches</translation>
    </message>
</context>
<context>
    <name>escale::SettingsCatalogue</name>
    <message>
        <source>Source of the fiches</source>
        <translation>Source des fiches</translation>
    </message>
    <message>
        <source>Languages and search</source>
        <translation>Langues et recherche</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>Le centre</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Adresse de la source</translation>
    </message>
    <message>
        <source>File with the key</source>
        <translation>Fichier de la clé</translation>
    </message>
    <message>
        <source>Update by itself every … hours</source>
        <translation>Mise à jour automatique toutes les … heures</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Public site</source>
        <translation>Site public</translation>
    </message>
    <message>
        <source>Servers of pictures</source>
        <translation>Serveurs d’images</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Requêtes à la fois</translation>
    </message>
    <message>
        <source>Texts checked again per update</source>
        <translation>Textes revérifiés à chaque mise à jour</translation>
    </message>
    <message>
        <source>Languages that are fetched</source>
        <translation>Langues à télécharger</translation>
    </message>
    <message>
        <source>What filters mean</source>
        <translation>Sens des filtres</translation>
    </message>
    <message>
        <source>Languages with recordings</source>
        <translation>Langues avec enregistrements</translation>
    </message>
    <message>
        <source>Room for recordings (MB)</source>
        <translation>Place pour les enregistrements (Mo)</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>Nom du centre</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Folder for PDF and phone files</source>
        <translation>Dossier des PDF et des fichiers téléphone</translation>
    </message>
    <message>
        <source>Team folder</source>
        <translation>Dossier d’équipe</translation>
    </message>
    <message>
        <source>Address of the model’s server</source>
        <translation>Adresse du serveur du modèle</translation>
    </message>
    <message>
        <source>File with its key</source>
        <translation>Fichier de sa clé</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <extracomment>A setting; %1 is the name of a language in its own script.</extracomment>
        <translation>Voix&#xa0;: %1</translation>
    </message>
    <message>
        <source>Language of the menus</source>
        <translation>Langue des menus</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>The operator of the server gives you its address and a key.</source>
        <translation>L’opérateur du serveur vous donne son adresse et une clé.</translation>
    </message>
    <message>
        <source>0: never by itself.</source>
        <translation>0&#xa0;: jamais tout seul.</translation>
    </message>
    <message>
        <source>Empty: as the system. “none”: no proxy. Or http://name:port.</source>
        <translation>Vide&#xa0;: comme le système. «&#xa0;none&#xa0;»&#xa0;: aucun proxy. Ou http://nom:port.</translation>
    </message>
    <message>
        <source>French is always fetched: it stands in for what is not translated.</source>
        <translation>Le français est toujours téléchargé&#xa0;: il remplace ce qui n’est pas traduit.</translation>
    </message>
    <message>
        <source>Their sentences are fetched as sound with the texts.</source>
        <translation>Leurs phrases sont téléchargées en son, avec les textes.</translation>
    </message>
    <message>
        <source>It stands on the paper you hand over.</source>
        <translation>Il figure sur le papier que vous remettez.</translation>
    </message>
    <message>
        <source>Two or three characters: 38, 2A, 971.</source>
        <translation>Deux ou trois caractères&#xa0;: 38, 2A, 971.</translation>
    </message>
    <message>
        <source>A folder that several desks can write to: selections are shared in it.</source>
        <translation>Un dossier où plusieurs postes peuvent écrire&#xa0;: les sélections y sont partagées.</translation>
    </message>
    <message>
        <source>Empty: answers are quotations of the fiches, and nothing leaves this computer.</source>
        <translation>Vide&#xa0;: les réponses sont des citations des fiches, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>What the words say</source>
        <translation>Ce que disent les mots</translation>
    </message>
    <message>
        <source>As the mobile app</source>
        <translation>Comme l’application mobile</translation>
    </message>
    <message>
        <source>As the web site</source>
        <translation>Comme le site web</translation>
    </message>
    <message>
        <source>Keys of the publisher of an edition</source>
        <translation>Clés de l’éditeur d’une édition</translation>
    </message>
    <message>
        <source>Channel of an edition</source>
        <translation>Canal d’une édition</translation>
    </message>
    <message>
        <source>Départements that are fetched</source>
        <translation>Départements à télécharger</translation>
    </message>
    <message>
        <source>Only when the source is a signed edition: who may sign it, separated by commas.</source>
        <translation>Seulement si la source est une édition signée&#xa0;: qui peut la signer, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Of a signed edition: only what concerns these. Codes, separated by commas: 38, 2A, 971.</source>
        <translation>D’une édition signée&#xa0;: seulement ce qui concerne ceux-ci. Numéros séparés par des virgules&#xa0;: 38, 2A, 971.</translation>
    </message>
    <message>
        <source>Model that sorts passages</source>
        <translation>Modèle qui trie les passages</translation>
    </message>
    <message>
        <source>Empty: none. It picks the passages that answer best, before the answer is written.</source>
        <translation>Vide&#xa0;: aucun. Il choisit les passages qui répondent le mieux, avant que la réponse soit écrite.</translation>
    </message>
    <message>
        <source>Model that finds passages by their meaning</source>
        <translation>Modèle qui trouve les passages par leur sens</translation>
    </message>
    <message>
        <source>Empty: none. It needs “escalectl embed” after each update.</source>
        <translation>Vide&#xa0;: aucun. Il demande «&#xa0;escalectl embed&#xa0;» après chaque mise à jour.</translation>
    </message>
    <message>
        <source>Count what is read</source>
        <translation>Compter les lectures</translation>
    </message>
    <message>
        <source>Réfugiés.info is told how often each fiche was read at this desk. Numbers only: not by whom, not when.</source>
        <translation>Réfugiés.info apprend combien de fois chaque fiche a été lue à ce poste. Des nombres seulement&#xa0;: ni par qui, ni quand.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Tell when there is something new in a saved filter</source>
        <translation>Annoncer les nouveautés des filtres enregistrés</translation>
    </message>
    <message>
        <source>After an update this computer shows a notification with the name of the filter. No title of a fiche stands in it.</source>
        <translation>Après une mise à jour, cet ordinateur affiche une notification avec le nom du filtre. Aucun titre de fiche n’y figure.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Rester près de l’horloge quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>The texts of the fiches change with it; choose another language for them above the panes.</source>
        <translation>Les textes des fiches changent avec elle&#xa0;; choisissez-leur une autre langue au-dessus des colonnes.</translation>
    </message>
    <message>
        <source>The desk follows the computer’s colours until you choose others.</source>
        <translation>La fenêtre suit les couleurs de l’ordinateur tant que vous n’en choisissez pas d’autres.</translation>
    </message>
    <message>
        <source>Updates and notifications go on. Where the desktop has no tray, a closed window ends Escale.</source>
        <translation>Les mises à jour et les notifications continuent. Si le bureau n’a pas de place pour l’icône, fermer la fenêtre quitte Escale.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste fort</translation>
    </message>
    <message>
        <source>Automatic: the best voice there is</source>
        <translation>Automatique&#xa0;: la meilleure voix disponible</translation>
    </message>
    <message>
        <source>Built into Escale</source>
        <translation>Intégrée à Escale</translation>
    </message>
    <message>
        <source>A voice of this computer</source>
        <translation>Une voix de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>escale::SettingsDialog</name>
    <message>
        <source>There is no such département. Write its code: 38, 2A, 971.</source>
        <translation>Ce département n’existe pas. Écrivez son numéro&#xa0;: 38, 2A, 971.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Réglages trouvés</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun réglage ne contient ces mots.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Question au serveur…</translation>
    </message>
    <message>
        <source>The key is saved. It is not shown again.</source>
        <translation>La clé est enregistrée. Elle ne sera plus montrée.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search for a setting</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Pages de réglages</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Autre clé</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>Enregistrer la clé</translation>
    </message>
    <message>
        <source>Test the source</source>
        <translation>Essayer la source</translation>
    </message>
    <message>
        <source>Copy the diagnosis</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>Annuler le changement</translation>
    </message>
    <message>
        <source>This page as at the beginning</source>
        <translation>Remettre cette page comme au début</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Each setting is written to %1 as soon as you change it.</source>
        <translation>Chaque réglage est écrit dans %1 dès que vous le changez.</translation>
    </message>
    <message>
        <source>The key is saved in the keyring. It is not shown again.</source>
        <translation>La clé est enregistrée dans le trousseau de clés. Elle ne sera plus montrée.</translation>
    </message>
    <message>
        <source>No voice on this computer reads this language.</source>
        <translation>Aucune voix de cet ordinateur ne lit cette langue.</translation>
    </message>
    <message>
        <source>There is no loudspeaker, or the computer gives no sound to Escale.</source>
        <translation>Il n’y a pas de haut-parleur, ou l’ordinateur ne donne pas le son à Escale.</translation>
    </message>
    <message>
        <source>The voice does not answer. Choose another one.</source>
        <translation>La voix ne répond pas. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
</context>
<context>
    <name>escale::FirstStepsAssistant</name>
    <message>
        <source>Write the address of the source first.</source>
        <translation>Écrivez d’abord l’adresse de la source.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Question au serveur…</translation>
    </message>
    <message>
        <source>The fiches are being fetched. This takes some minutes; you can close this window meanwhile.</source>
        <translation>Les fiches arrivent. Cela prend quelques minutes&#xa0;; vous pouvez fermer cette fenêtre.</translation>
    </message>
    <message>
        <source>The library is ready.</source>
        <translation>La bibliothèque est prête.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>Étape %1 sur 3</translation>
    </message>
    <message>
        <source>You and your centre</source>
        <translation>Vous et votre centre</translation>
    </message>
    <message>
        <source>The source of the fiches</source>
        <translation>La source des fiches</translation>
    </message>
    <message>
        <source>The fiches</source>
        <translation>Les fiches</translation>
    </message>
    <message>
        <source>The name stands on the paper you hand over. Everything can be changed later.</source>
        <translation>Le nom figure sur le papier que vous remettez. Tout peut être changé plus tard.</translation>
    </message>
    <message>
        <source>The operator of the server gives you its address and a key. They are tested now.</source>
        <translation>L’opérateur du serveur vous donne son adresse et une clé. Elles sont essayées tout de suite.</translation>
    </message>
    <message>
        <source>Language of the menus</source>
        <translation>Langue des menus</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>Nom du centre</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>The key is right. It goes into the keyring of this computer, which may ask for its password.</source>
        <translation>La clé est bonne. Elle va dans le trousseau de clés de cet ordinateur, qui peut demander son mot de passe.</translation>
    </message>
</context>
<context>
    <name>escale::Guide</name>
    <message>
        <source>Touch again.</source>
        <translation>Touchez encore.</translation>
    </message>
    <message>
        <source>%1: touch again</source>
        <translation>%1&#xa0;: touchez encore</translation>
    </message>
</context>
<context>
    <name>escale::FootBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Encore</translation>
    </message>
    <message>
        <source>Listen to this page</source>
        <translation>Écouter cette page</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>Demander de l’aide</translation>
    </message>
</context>
<context>
    <name>escale::VolumePanel</name>
    <message>
        <source>Volume: %1 of %2</source>
        <translation>Volume&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
</context>
<context>
    <name>escale::KioskWindow</name>
    <message>
        <source>Like this?</source>
        <translation>Comme cela&#xa0;?</translation>
    </message>
    <message>
        <source>You are leaving the guide. Touch again.</source>
        <translation>Vous quittez le guide. Touchez encore.</translation>
    </message>
    <message>
        <source>If you understand this language, touch here.</source>
        <translation>Si vous comprenez cette langue, touchez ici.</translation>
    </message>
    <message>
        <source>There is no voice on this machine.</source>
        <translation>Il n’y a pas de voix sur cette machine.</translation>
    </message>
    <message>
        <source>There is no voice for this language here. These languages have one: %1</source>
        <extracomment>%1 is a list of languages in their own names, such as &quot;Français · English&quot;</extracomment>
        <translation>Il n’y a pas de voix pour cette langue ici. Ces langues en ont une&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>escale::EmergencyPage</name>
    <message>
        <source>Emergency numbers</source>
        <translation>Numéros d’urgence</translation>
    </message>
    <message>
        <source>Ambulance: serious health problem</source>
        <translation>SAMU&#xa0;: grave problème de santé</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Firefighters: fire or accident</source>
        <translation>Pompiers&#xa0;: feu ou accident</translation>
    </message>
    <message>
        <source>All emergencies, everywhere in Europe</source>
        <translation>Toutes les urgences, partout en Europe</translation>
    </message>
    <message>
        <source>By SMS, for people who cannot hear or speak</source>
        <translation>Par SMS, pour les personnes qui n’entendent pas ou ne peuvent pas parler</translation>
    </message>
    <message>
        <source>Nowhere to sleep tonight</source>
        <translation>Nulle part où dormir ce soir</translation>
    </message>
    <message>
        <source>Free, day and night.</source>
        <translation>Gratuit, jour et nuit.</translation>
    </message>
    <message>
        <source>Call with a phone: this screen cannot call.</source>
        <translation>Appelez avec un téléphone&#xa0;: cet écran ne peut pas appeler.</translation>
    </message>
    <message>
        <source>Say where you are</source>
        <translation>Dites où vous êtes</translation>
    </message>
    <message>
        <source>Say what is happening</source>
        <translation>Dites ce qui se passe</translation>
    </message>
    <message>
        <source>Stay on the phone</source>
        <translation>Restez au téléphone</translation>
    </message>
</context>
<context>
    <name>escale::TakeAwayPage</name>
    <message>
        <source>Take this page with you</source>
        <translation>Emporter cette page</translation>
    </message>
    <message>
        <source>This page is not on the internet. Ask somebody to write it down for you.</source>
        <translation>Cette page n’est pas sur internet. Demandez à quelqu’un de vous l’écrire.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Point the camera of a phone at the black squares.</source>
        <translation>Visez les carrés noirs avec l’appareil photo d’un téléphone.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>C’est en cours d’impression.</translation>
    </message>
    <message>
        <source>Take your paper, below.</source>
        <translation>Prenez votre papier, en bas.</translation>
    </message>
    <message>
        <source>There is no paper. Use the phone.</source>
        <translation>Il n’y a plus de papier. Utilisez le téléphone.</translation>
    </message>
    <message>
        <source>It could not be printed. Use the phone.</source>
        <translation>L’impression n’a pas marché. Utilisez le téléphone.</translation>
    </message>
</context>
<context>
    <name>escale::EarPage</name>
    <message>
        <source>A doctor</source>
        <translation>Un médecin</translation>
    </message>
    <message>
        <source>Are you ill or hurt? Do you need a doctor?</source>
        <translation>Êtes-vous malade&#xa0;? Avez-vous mal&#xa0;? Faut-il un médecin&#xa0;?</translation>
    </message>
    <message>
        <source>A place to sleep</source>
        <translation>Un endroit où dormir</translation>
    </message>
    <message>
        <source>Do you need a place to sleep or a home?</source>
        <translation>Avez-vous besoin d’un endroit où dormir ou d’un logement&#xa0;?</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>Un papier</translation>
    </message>
    <message>
        <source>Do you need a paper or a document?</source>
        <translation>Avez-vous besoin d’un papier ou d’un document&#xa0;?</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>De l’argent</translation>
    </message>
    <message>
        <source>Is it about money or the bank?</source>
        <translation>Est-ce pour l’argent ou la banque&#xa0;?</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Du travail</translation>
    </message>
    <message>
        <source>Are you looking for work?</source>
        <translation>Cherchez-vous du travail&#xa0;?</translation>
    </message>
    <message>
        <source>Learning French</source>
        <translation>Apprendre le français</translation>
    </message>
    <message>
        <source>Do you want to learn French?</source>
        <translation>Voulez-vous apprendre le français&#xa0;?</translation>
    </message>
    <message>
        <source>Children and school</source>
        <translation>Enfants et école</translation>
    </message>
    <message>
        <source>Is it about children or school?</source>
        <translation>Est-ce pour des enfants ou l’école&#xa0;?</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Is it about the bus, the train or driving?</source>
        <translation>Est-ce pour le bus, le train ou conduire&#xa0;?</translation>
    </message>
    <message>
        <source>Touch a picture to hear it.</source>
        <translation>Touchez une image pour l’entendre.</translation>
    </message>
    <message>
        <source>Yes is green. No is red.</source>
        <translation>Oui, c’est vert. Non, c’est rouge.</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>De quoi avez-vous besoin&#xa0;?</translation>
    </message>
    <message>
        <source>What exactly?</source>
        <translation>Quoi exactement&#xa0;?</translation>
    </message>
    <message>
        <source>Is it this one?</source>
        <translation>Est-ce celui-ci&#xa0;?</translation>
    </message>
    <message>
        <source>There is nothing more here. Somebody can help you.</source>
        <translation>Il n’y a rien d’autre ici. Quelqu’un peut vous aider.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>escale::HelpPage</name>
    <message>
        <source>I speak French.</source>
        <translation>Je parle français.</translation>
    </message>
    <message>
        <source>I speak English.</source>
        <translation>Je parle anglais.</translation>
    </message>
    <message>
        <source>I speak Ukrainian.</source>
        <translation>Je parle ukrainien.</translation>
    </message>
    <message>
        <source>I speak Tigrinya.</source>
        <translation>Je parle tigrinya.</translation>
    </message>
    <message>
        <source>I speak Arabic.</source>
        <translation>Je parle arabe.</translation>
    </message>
    <message>
        <source>I speak Pashto.</source>
        <translation>Je parle pachto.</translation>
    </message>
    <message>
        <source>I speak Russian.</source>
        <translation>Je parle russe.</translation>
    </message>
    <message>
        <source>I speak Dari or Persian.</source>
        <translation>Je parle dari ou persan.</translation>
    </message>
    <message>
        <source>I cannot read.</source>
        <translation>Je ne sais pas lire.</translation>
    </message>
    <message>
        <source>I am looking for: %1</source>
        <translation>Je cherche&#xa0;: %1</translation>
    </message>
    <message>
        <source>I am looking for help.</source>
        <translation>Je cherche de l’aide.</translation>
    </message>
    <message>
        <source>Please help me.</source>
        <translation>Aidez-moi, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Show this to somebody who works here.</source>
        <translation>Montrez ceci à quelqu’un qui travaille ici.</translation>
    </message>
    <message>
        <source>For the team</source>
        <translation>Pour l’équipe</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Say it in French</source>
        <translation>Le dire en français</translation>
    </message>
</context>
<context>
    <name>authoring</name>
    <message>
        <source>Something else than the server answered. Check the network, then try again. Your text is kept here.</source>
        <translation>Ce n’est pas le serveur qui a répondu. Vérifiez le réseau, puis réessayez. Votre texte est gardé ici.</translation>
    </message>
    <message>
        <source>The server asks you to sign in again. Your text is kept here.</source>
        <translation>Le serveur vous demande de vous reconnecter. Votre texte est gardé ici.</translation>
    </message>
    <message>
        <source>You may not change this fiche, or not any more: ask the structure it belongs to. Your text is kept here.</source>
        <translation>Vous ne pouvez pas modifier cette fiche, ou vous ne le pouvez plus&#xa0;: demandez à la structure qui en est responsable. Votre texte est gardé ici.</translation>
    </message>
    <message>
        <source>The password is not right. Try again, or ask for a code by e-mail.</source>
        <translation>Le mot de passe n’est pas bon. Réessayez, ou demandez un code par e-mail.</translation>
    </message>
    <message>
        <source>The code is not right. Look at the last e-mail, and type its six digits.</source>
        <translation>Le code n’est pas bon. Regardez le dernier e-mail et tapez ses six chiffres.</translation>
    </message>
    <message>
        <source>This account has no password: it was made with Google or Microsoft. Ask for a code by e-mail.</source>
        <translation>Ce compte n’a pas de mot de passe&#xa0;: il a été créé avec Google ou Microsoft. Demandez un code par e-mail.</translation>
    </message>
    <message>
        <source>There is no account with this address. Check how it is written.</source>
        <translation>Il n’y a pas de compte avec cette adresse. Vérifiez comment elle est écrite.</translation>
    </message>
    <message>
        <source>The server says that something is missing in this fiche.</source>
        <translation>Le serveur dit qu’il manque quelque chose dans cette fiche.</translation>
    </message>
    <message>
        <source>The server does not do this in the state the fiche is in.</source>
        <translation>Ce n’est pas possible dans l’état actuel de la fiche.</translation>
    </message>
    <message>
        <source>The server does not take the key of the feed. Ask its operator for a valid one. Your text is kept here.</source>
        <translation>Le serveur n’accepte pas la clé. Demandez une clé valable à son responsable. Votre texte est gardé ici.</translation>
    </message>
    <message>
        <source>The server does not show you this fiche: it is gone, or you may not read it any more. Your text is kept here.</source>
        <translation>Le serveur ne vous montre pas cette fiche&#xa0;: elle n’existe plus, ou vous ne pouvez plus la lire. Votre texte est gardé ici.</translation>
    </message>
    <message>
        <source>The text is too long for the server. Make it shorter, then save again. Your text is kept here.</source>
        <translation>Le texte est trop long pour le serveur. Raccourcissez-le, puis enregistrez à nouveau. Votre texte est gardé ici.</translation>
    </message>
    <message>
        <source>The server does not take a part of this fiche. Nothing was changed there. Your text is kept here.</source>
        <translation>Le serveur n’accepte pas une partie de cette fiche. Rien n’y a été changé. Votre texte est gardé ici.</translation>
    </message>
    <message>
        <source>The server has a trouble of its own. Your text is kept here; what has arrived is looked up before anything is sent again.</source>
        <translation>Le serveur a un problème. Votre texte est gardé ici&#xa0;; avant tout nouvel envoi, on vérifie ce qui est arrivé.</translation>
    </message>
    <message>
        <source>This text is not on this computer any more.</source>
        <translation>Ce texte n’est plus sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The folder for your texts cannot be made. Check its owner and the room on the disk.</source>
        <translation>Le dossier de vos textes ne peut pas être créé. Vérifiez à qui il appartient et la place sur le disque.</translation>
    </message>
    <message>
        <source>The answer of the server was lost. In two minutes it is looked up whether the fiche is there.</source>
        <translation>La réponse du serveur s’est perdue. Dans deux minutes, on vérifie si la fiche y est.</translation>
    </message>
    <message>
        <source>The text of this fiche is written with another tool: it can be read here, and changed there only.</source>
        <translation>Le texte de cette fiche est écrit avec un autre outil&#xa0;: on peut le lire ici, mais le modifier là-bas seulement.</translation>
    </message>
    <message>
        <source>Somebody else has changed the same place. Nothing was sent: look at both texts, and choose.</source>
        <translation>Quelqu’un d’autre a changé le même endroit. Rien n’a été envoyé&#xa0;: regardez les deux textes et choisissez.</translation>
    </message>
    <message>
        <source>The server holds something in these sections that this version of Escale does not know and would lose. Change them on the site, or with a newer Escale.</source>
        <translation>Le serveur garde dans ces parties quelque chose que cette version d’Escale ne connaît pas et perdrait. Modifiez-les sur le site, ou avec une version plus récente.</translation>
    </message>
    <message>
        <source>The server has put this change where nobody sees it: this fiche was deleted once. Ask an administrator of the site to look at it. Your text is kept here; do not publish.</source>
        <translation>Le serveur a mis ce changement là où personne ne le voit&#xa0;: cette fiche a déjà été supprimée une fois. Demandez à un administrateur du site de la regarder. Votre texte est gardé ici&#xa0;; ne publiez pas.</translation>
    </message>
    <message>
        <source>Save the fiche on the server first.</source>
        <translation>Enregistrez d’abord la fiche sur le serveur.</translation>
    </message>
    <message>
        <source>Saved. But something is missing now, and so the server has taken the fiche back from those who decide on it: it is a draft again. Complete it, then publish it again.</source>
        <translation>Enregistré. Mais il manque maintenant quelque chose&#xa0;: le serveur a retiré la fiche à ceux qui décident, elle redevient un brouillon. Complétez-la, puis publiez-la de nouveau.</translation>
    </message>
    <message>
        <source>The structure has refused this fiche, and the server takes it from nobody any more. Ask an administrator of the site.</source>
        <translation>La structure a refusé cette fiche, et le serveur ne l’accepte plus. Demandez à un administrateur du site.</translation>
    </message>
    <message>
        <source>The structure has accepted this fiche: its members change it now, and you cannot any more. Your text is kept here.</source>
        <translation>La structure a accepté cette fiche&#xa0;: ce sont ses membres qui la changent maintenant, vous ne le pouvez plus. Votre texte est gardé ici.</translation>
    </message>
    <message>
        <source>There is nothing new to publish in this fiche.</source>
        <translation>Il n’y a rien de nouveau à publier dans cette fiche.</translation>
    </message>
    <message>
        <source>The text on the server is not the one you see: somebody has changed it. Save first, look at it, then publish.</source>
        <translation>Le texte sur le serveur n’est pas celui que vous voyez&#xa0;: quelqu’un l’a changé. Enregistrez d’abord, regardez, puis publiez.</translation>
    </message>
    <message>
        <source>Something is missing in this fiche. The list says what.</source>
        <translation>Il manque quelque chose dans cette fiche. La liste dit quoi.</translation>
    </message>
    <message>
        <source>This fiche was public, and readers do not see it any more: somebody published it at the same time. Tell an administrator of the site now.</source>
        <translation>Cette fiche était publique, et les lecteurs ne la voient plus&#xa0;: quelqu’un l’a publiée au même moment. Prévenez tout de suite un administrateur du site.</translation>
    </message>
    <message>
        <source>Sent: the structure has it now, and decides.</source>
        <translation>Envoyé&#xa0;: la structure l’a maintenant, et décide.</translation>
    </message>
    <message>
        <source>Sent: an administrator of the site has it now, and decides.</source>
        <translation>Envoyé&#xa0;: un administrateur du site l’a maintenant, et décide.</translation>
    </message>
    <message>
        <source>The server did not publish it. Nothing is lost: try again.</source>
        <translation>Le serveur ne l’a pas publiée. Rien n’est perdu&#xa0;: réessayez.</translation>
    </message>
    <message>
        <source>The server's answer makes no sense, so nothing was changed. Try again later.</source>
        <translation>La réponse du serveur n’a pas de sens, donc rien n’a été changé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>A text kept on this computer is damaged. The others can be opened.</source>
        <translation>Un texte gardé sur cet ordinateur est abîmé. Les autres peuvent être ouverts.</translation>
    </message>
    <message>
        <source>You are signed in, but this cannot be kept on this computer: you will be asked again.</source>
        <translation>La connexion est faite, mais elle ne peut pas être gardée sur cet ordinateur&#xa0;: on vous la redemandera.</translation>
    </message>
    <message>
        <source>This computer has no keyring: your sign-in is kept in a file that only your account can read. Sign out on a computer that others use too.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés&#xa0;: votre connexion est gardée dans un fichier que seul votre compte peut lire. Déconnectez-vous si d’autres utilisent aussi cet ordinateur.</translation>
    </message>
    <message>
        <source>Your sign-in could not be taken off this computer. Try again.</source>
        <translation>Votre connexion n’a pas pu être effacée de cet ordinateur. Réessayez.</translation>
    </message>
    <message>
        <source>No source of fiches is set on this computer: nobody can be signed in.</source>
        <translation>Aucune source de fiches n’est réglée sur cet ordinateur&#xa0;: personne ne peut se connecter.</translation>
    </message>
    <message>
        <source>Somebody else has changed this fiche since you last saved it. What you wrote is in its history here.</source>
        <translation>Quelqu’un d’autre a changé cette fiche depuis votre dernier enregistrement. Ce que vous avez écrit est dans son historique, ici.</translation>
    </message>
    <message>
        <source>Somebody else has changed this fiche meanwhile. When you save, both texts are put together; where that cannot be, you choose.</source>
        <translation>Quelqu’un d’autre a changé cette fiche entre-temps. Quand vous enregistrez, les deux textes sont réunis&#xa0;; là où ce n’est pas possible, vous choisissez.</translation>
    </message>
    <message>
        <source>It is being sent already.</source>
        <translation>L’envoi a déjà commencé.</translation>
    </message>
    <message>
        <source>Somebody else saved this fiche at the same time. Look at it again: what you wrote is in its history here.</source>
        <translation>Quelqu’un d’autre a enregistré cette fiche au même moment. Regardez-la à nouveau&#xa0;: ce que vous avez écrit est dans son historique, ici.</translation>
    </message>
    <message>
        <source>Published: readers have it now.</source>
        <translation>Publiée&#xa0;: les lecteurs l’ont maintenant.</translation>
    </message>
    <message>
        <source>What you have not sent stays on this computer. Nobody else sees it in Escale; it is there when you sign in again.</source>
        <translation>Ce que vous n’avez pas envoyé reste sur cet ordinateur. Personne d’autre ne le voit dans Escale&#xa0;; vous le retrouverez en vous reconnectant.</translation>
    </message>
    <message>
        <source>The text has changed meanwhile, and nothing was published. Look at it, then publish again.</source>
        <translation>Le texte a changé entre-temps et rien n’a été publié. Relisez-le, puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>The server does not take this picture. Choose another one.</source>
        <translation>Le serveur refuse cette image. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>An address is not finished: look at what is said beside it. Everything is kept here until then.</source>
        <translation>Une adresse n’est pas terminée&#xa0;: lisez ce qui est dit à côté. Tout est gardé ici en attendant.</translation>
    </message>
    <message>
        <source>A partner is not finished: look at what is said beside it. Everything is kept here until then.</source>
        <translation>Un partenaire n’est pas terminé&#xa0;: lisez ce qui est dit à côté. Tout est gardé ici en attendant.</translation>
    </message>
    <message>
        <source>Sign in first: a picture goes to the server.</source>
        <translation>Connectez-vous d’abord&#xa0;: une image va sur le serveur.</translation>
    </message>
</context>
<context>
    <name>workshop</name>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Status of the person</source>
        <translation>Statut de la personne</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Comment faire&#xa0;?</translation>
    </message>
    <message>
        <source>And then?</source>
        <translation>Et après&#xa0;?</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>Nom du dispositif</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>C’est quoi&#xa0;?</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>The fiches of this computer come in editions: there is no server to write to. Set the address of the site&apos;s server as the source to sign in.</source>
        <translation>Les fiches de cet ordinateur arrivent par éditions&#xa0;: il n’y a pas de serveur où écrire. Pour vous connecter, indiquez comme source l’adresse du serveur du site.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>This file cannot be opened. Choose another one.</source>
        <translation>Ce fichier ne s’ouvre pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This picture is too large. Choose one of less than 10 megabytes.</source>
        <translation>Cette image est trop lourde. Choisissez-en une de moins de 10 mégaoctets.</translation>
    </message>
    <message>
        <source>This file is no picture that can be sent. Choose a PNG or a JPEG.</source>
        <translation>Ce fichier n’est pas une image qui peut être envoyée. Choisissez un PNG ou un JPEG.</translation>
    </message>
    <message>
        <source>This picture has too many pixels. Choose a smaller one.</source>
        <translation>Cette image a trop de pixels. Choisissez-en une plus petite.</translation>
    </message>
    <message>
        <source>This picture is too small to be seen. Choose a larger one.</source>
        <translation>Cette image est trop petite pour être vue. Choisissez-en une plus grande.</translation>
    </message>
</context>
<context>
    <name>escale::WorkshopWindow</name>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>escale::SignInPage</name>
    <message>
        <source>A code was sent to your address. It has six digits.</source>
        <translation>Un code a été envoyé à votre adresse. Il a six chiffres.</translation>
    </message>
    <message>
        <source>With the account you have on Réfugiés.info. What you write stays on this computer until you save it on the server.</source>
        <translation>Avec votre compte Réfugiés.info. Ce que vous écrivez reste sur cet ordinateur jusqu’à ce que vous l’enregistriez sur le serveur.</translation>
    </message>
    <message>
        <source>Sign in to write</source>
        <translation>Se connecter pour écrire</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Code from the e-mail</source>
        <translation>Code reçu par e-mail</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Without a password: send me a code</source>
        <translation>Sans mot de passe&#xa0;: m’envoyer un code</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>escale::MyFichesPage</name>
    <message>
        <source>Two texts: choose</source>
        <translation>Deux textes&#xa0;: choisir</translation>
    </message>
    <message>
        <source>Not sent: look why</source>
        <translation>Pas envoyée&#xa0;: voir pourquoi</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>Attend le réseau</translation>
    </message>
    <message>
        <source>Changed here, not on the server</source>
        <translation>Modifiée ici, pas sur le serveur</translation>
    </message>
    <message>
        <source>Public, with a revision</source>
        <translation>Publique, avec une révision</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Publique</translation>
    </message>
    <message>
        <source>Waits for the structure</source>
        <translation>Attend la structure</translation>
    </message>
    <message>
        <source>Waits for an administrator</source>
        <translation>Attend un administrateur</translation>
    </message>
    <message>
        <source>Refused by the structure</source>
        <translation>Refusée par la structure</translation>
    </message>
    <message>
        <source>Accepted by the structure</source>
        <translation>Acceptée par la structure</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>My fiches</source>
        <translation>Mes fiches</translation>
    </message>
    <message>
        <source>Write about a programme</source>
        <translation>Écrire sur un dispositif</translation>
    </message>
    <message>
        <source>Write about a procedure</source>
        <translation>Écrire sur une démarche</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>There is no fiche of yours yet. Begin one: it stays on this computer until you save it.</source>
        <translation>Vous n’avez pas encore de fiche. Commencez-en une&#xa0;: elle reste sur cet ordinateur jusqu’à ce que vous l’enregistriez.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où elle en est</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Mercis</translation>
    </message>
    <message>
        <source>New remarks</source>
        <translation>Nouvelles remarques</translation>
    </message>
    <message>
        <source>Remarks of readers</source>
        <translation>Remarques des lecteurs</translation>
    </message>
    <message>
        <source>Only an administrator of the site makes a new fiche public.</source>
        <translation>Seule une personne qui administre le site publie une nouvelle fiche.</translation>
    </message>
    <message>
        <source>You administer the site: you may change every fiche and make new ones public.</source>
        <translation>Vous administrez le site&#xa0;: vous pouvez changer toutes les fiches et publier les nouvelles.</translation>
    </message>
    <message>
        <source>You are a member of a structure: you may change its fiches and publish what is changed in public ones.</source>
        <translation>Vous êtes membre d’une structure&#xa0;: vous pouvez changer ses fiches et publier ce qui change dans celles qui sont en ligne.</translation>
    </message>
    <message>
        <source>You are a member of no structure: you may change what you write until its structure has accepted it; then its members do.</source>
        <translation>Vous n’êtes membre d’aucune structure&#xa0;: vous pouvez changer une fiche que vous écrivez tant que la structure ne l’a pas acceptée&#xa0;; ensuite, seuls les membres de cette structure peuvent la changer.</translation>
    </message>
    <message>
        <source>You check translations and make them public.</source>
        <translation>Vous vérifiez les traductions et vous les publiez.</translation>
    </message>
    <message>
        <source>You may propose translations; expert translators make them public.</source>
        <translation>Vous pouvez proposer des traductions&#xa0;; les traducteurs experts les publient.</translation>
    </message>
</context>
<context>
    <name>escale::MergePage</name>
    <message>
        <source>to be chosen</source>
        <translation>à choisir</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>la vôtre</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>la sienne</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>défait</translation>
    </message>
    <message>
        <source>both, put together</source>
        <translation>les deux, réunis</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>changé par vous</translation>
    </message>
    <message>
        <source>changed by the other person</source>
        <translation>changé par l’autre personne</translation>
    </message>
    <message>
        <source>Choices to be made first: %1</source>
        <translation>Choix à faire d’abord&#xa0;: %1</translation>
    </message>
    <message>
        <source>Put two texts of this fiche together</source>
        <translation>Réunir deux textes de cette fiche</translation>
    </message>
    <message>
        <source>Somebody else changed this fiche while you were writing. Nothing is sent, nothing is lost: choose for each place. Both texts stay in the history on this computer.</source>
        <translation>Quelqu’un d’autre a changé cette fiche pendant que vous écriviez. Rien n’est envoyé, rien n’est perdu&#xa0;: choisissez pour chaque endroit. Les deux textes restent dans l’historique, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The other person, on the server</source>
        <translation>L’autre personne, sur le serveur</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>You, on this computer</source>
        <translation>Vous, sur cet ordinateur</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre sa version</translation>
    </message>
    <message>
        <source>Take yours</source>
        <translation>Prendre la vôtre</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Défaire ce changement</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Garder pour plus tard</translation>
    </message>
    <message>
        <source>Send the text</source>
        <translation>Envoyer le texte</translation>
    </message>
    <message>
        <source>written by you</source>
        <translation>écrit par vous</translation>
    </message>
    <message>
        <source>What will stand there: take one of the two, or write here</source>
        <translation>Ce qui restera là&#xa0;: prenez l’une des deux versions, ou écrivez ici</translation>
    </message>
</context>
<context>
    <name>escale::FactsForm</name>
    <message>
        <source>Not said yet</source>
        <translation>Pas encore dit</translation>
    </message>
    <message>
        <source>Does not matter</source>
        <translation>Sans importance</translation>
    </message>
    <message>
        <source>In all of France</source>
        <translation>Dans toute la France</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>In these départements</source>
        <translation>Dans ces départements</translation>
    </message>
    <message>
        <source>No département is called %1.</source>
        <translation>Aucun département ne s’appelle %1.</translation>
    </message>
    <message>
        <source>Départements, with commas between them</source>
        <translation>Départements, séparés par des virgules</translation>
    </message>
    <message>
        <source>The site has no field for the dates of a course: write them in the text.</source>
        <translation>Le site n’a pas de case pour les dates d’un cours&#xa0;: écrivez-les dans le texte.</translation>
    </message>
</context>
<context>
    <name>escale::HistoryDialog</name>
    <message>
        <source>from the server</source>
        <translation>du serveur</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>écrit ici</translation>
    </message>
    <message>
        <source>merged from both texts</source>
        <translation>fusion des deux textes</translation>
    </message>
    <message>
        <source>Nothing is kept here yet. Each save on the server keeps a text here.</source>
        <translation>Rien n’est encore gardé ici. Chaque enregistrement sur le serveur garde un texte ici.</translation>
    </message>
    <message>
        <source>This is the current text.</source>
        <translation>C’est le texte actuel.</translation>
    </message>
    <message>
        <source>What would change in the current text:</source>
        <translation>Ce qui changerait dans le texte actuel&#xa0;:</translation>
    </message>
    <message>
        <source>History of this fiche</source>
        <translation>Historique de cette fiche</translation>
    </message>
    <message>
        <source>Put this text back</source>
        <translation>Revenir à ce texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>escale::EditorPage</name>
    <message>
        <source>Pictures are left out: a fiche holds none.</source>
        <translation>Les images sont laissées de côté&#xa0;: une fiche n’en contient pas.</translation>
    </message>
    <message>
        <source>A table has become lines of text.</source>
        <translation>Un tableau est devenu des lignes de texte.</translation>
    </message>
    <message>
        <source>Footnotes stand in brackets where they were marked.</source>
        <translation>Les notes de bas de page sont entre parenthèses, à l’endroit de leur appel.</translation>
    </message>
    <message>
        <source>A footnote was not in what was copied: only its mark was, and it is left out.</source>
        <translation>Une note de bas de page n’était pas dans ce qui a été copié&#xa0;: seul son appel y était, et il est laissé de côté.</translation>
    </message>
    <message>
        <source>Words that a tracked change takes out are left out.</source>
        <translation>Les mots supprimés par le suivi des modifications sont laissés de côté.</translation>
    </message>
    <message>
        <source>Comments are left out.</source>
        <translation>Les commentaires sont laissés de côté.</translation>
    </message>
    <message>
        <source>A film, a form or something else that is no text did not come along.</source>
        <translation>Un film, un formulaire ou autre chose qui n’est pas du texte n’a pas été repris.</translation>
    </message>
    <message>
        <source>The text is too long: its end is missing.</source>
        <translation>Le texte est trop long&#xa0;: la fin manque.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>One more reason</source>
        <translation>Une raison de plus</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>Une étape de plus</translation>
    </message>
    <message>
        <source>This fiche holds a table, shown here as lines. It stays as it is as long as nobody changes these lines.</source>
        <translation>Cette fiche contient un tableau, montré ici en lignes. Il reste tel quel tant que personne ne change ces lignes.</translation>
    </message>
    <message>
        <source>This fiche holds something that cannot be shown here. It stays as it is as long as nobody changes the text around it.</source>
        <translation>Cette fiche contient quelque chose qui ne peut pas être montré ici. Cela reste tel quel tant que personne ne change le texte autour.</translation>
    </message>
    <message>
        <source>Address of the link (empty: no link)</source>
        <translation>Adresse du lien (vide&#xa0;: pas de lien)</translation>
    </message>
    <message>
        <source>Somebody else changed the same place: choose between the two texts.</source>
        <translation>Quelqu’un d’autre a changé le même endroit&#xa0;: choisissez entre les deux textes.</translation>
    </message>
    <message>
        <source>Kept here (%1). It goes to the server as soon as the network is there.</source>
        <translation>Gardé ici (%1). Cela partira vers le serveur dès que le réseau sera là.</translation>
    </message>
    <message>
        <source>Kept on this computer (%1), not on the server yet.</source>
        <translation>Gardé sur cet ordinateur (%1), pas encore sur le serveur.</translation>
    </message>
    <message>
        <source>On the server.</source>
        <translation>Sur le serveur.</translation>
    </message>
    <message>
        <source>My fiches</source>
        <translation>Mes fiches</translation>
    </message>
    <message>
        <source>Save on the server</source>
        <translation>Enregistrer sur le serveur</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Lien…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Form of the paragraph</source>
        <translation>Forme du paragraphe</translation>
    </message>
    <message>
        <source>Parts of the fiche</source>
        <translation>Parties de la fiche</translation>
    </message>
    <message>
        <source>%1, title</source>
        <translation>%1, titre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Your structure</source>
        <translation>Votre structure</translation>
    </message>
    <message>
        <source>As it is on the server</source>
        <translation>Comme sur le serveur</translation>
    </message>
    <message>
        <source>To be chosen</source>
        <translation>À choisir</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>See as readers</source>
        <translation>Voir comme les lecteurs</translation>
    </message>
    <message>
        <source>Say it simpler</source>
        <translation>Dire plus simplement</translation>
    </message>
    <message>
        <source>Put the cursor into the paragraph that is to be simpler.</source>
        <translation>Placez le curseur dans le paragraphe à simplifier.</translation>
    </message>
    <message>
        <source>One more address</source>
        <translation>Une adresse de plus</translation>
    </message>
    <message>
        <source>One more partner</source>
        <translation>Un partenaire de plus</translation>
    </message>
    <message>
        <source>Questions readers may ask</source>
        <translation>Questions que les lecteurs se poseront</translation>
    </message>
    <message>
        <source>Propose a title</source>
        <translation>Proposer un titre</translation>
    </message>
    <message>
        <source>Propose a summary</source>
        <translation>Proposer un résumé</translation>
    </message>
    <message>
        <source>Ideas of a model…</source>
        <translation>Idées d’un modèle…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Chercher…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>En bref</translation>
    </message>
</context>
<context>
    <name>escale::FindingsPanel</name>
    <message>
        <source>To mend</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation>À la place&#xa0;: %1</translation>
    </message>
    <message>
        <source>To mend: %1</source>
        <translation>À corriger&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ideas: %1</source>
        <translation>Idées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>What makes the text hard</source>
        <translation>Ce qui rend le texte difficile</translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation>Mots&#xa0;: %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Explain in the text</source>
        <translation>Expliquer dans le texte</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Says nothing more of these words while the workshop is open</source>
        <translation>Ne dit plus rien de ces mots tant que l’atelier est ouvert</translation>
    </message>
    <message>
        <source>Show what was kept</source>
        <translation>Montrer ce qui a été gardé</translation>
    </message>
</context>
<context>
    <name>escale::MissingBar</name>
    <message>
        <source>Nothing is missing for readers.</source>
        <translation>Il ne manque rien pour les lecteurs.</translation>
    </message>
    <message>
        <source>Before readers can have it:</source>
        <translation>Avant de publier, il manque&#xa0;:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
</context>
<context>
    <name>escale::PublishQuestion</name>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Readers cannot have this fiche yet. This is missing:</source>
        <translation>Les lecteurs ne peuvent pas encore avoir cette fiche. Il manque&#xa0;:</translation>
    </message>
    <message>
        <source>What readers have now could not be looked up.</source>
        <translation>On n’a pas pu voir ce que les lecteurs ont maintenant.</translation>
    </message>
    <message>
        <source>Texts that changed: %1.</source>
        <translation>Textes modifiés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Languages that leave the public until somebody has looked at them: %1.</source>
        <translation>Langues retirées du public jusqu’à leur relecture&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No translation is touched.</source>
        <translation>Aucune traduction n’est touchée.</translation>
    </message>
    <message>
        <source>Places that are hard to understand: %1. See the list beside the text.</source>
        <translation>Endroits difficiles à comprendre&#xa0;: %1. Voyez la liste à côté du texte.</translation>
    </message>
    <message>
        <source>Publish this fiche?</source>
        <translation>Publier cette fiche&#xa0;?</translation>
    </message>
    <message>
        <source>See it first</source>
        <translation>La voir d’abord</translation>
    </message>
    <message>
        <source>Translated passages to be looked at again: %1.</source>
        <translation>Passages traduits à relire&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>pack</name>
    <message>
        <source>This station has had no edition before the one of today.</source>
        <translation>Cette station n’a pas eu d’édition avant celle d’aujourd’hui.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the disk and the rights of the folder.</source>
        <translation>Impossible d’écrire %1. Vérifiez le disque et les droits du dossier.</translation>
    </message>
    <message>
        <source>%1 holds an edition of another channel, or a damaged one. Choose another folder, or put that one right.</source>
        <translation>%1 contient une édition d’un autre canal, ou une édition abîmée. Choisissez un autre dossier, ou réparez celui-ci.</translation>
    </message>
    <message>
        <source>The library holds only the sample. Bring it up to date first: escalectl sync.</source>
        <translation>La bibliothèque ne contient que l’exemple. Mettez-la d’abord à jour&#xa0;: escalectl sync.</translation>
    </message>
    <message>
        <source>The library holds no fiches to publish. Bring it up to date first: escalectl sync.</source>
        <translation>La bibliothèque ne contient aucune fiche à publier. Mettez-la d’abord à jour&#xa0;: escalectl sync.</translation>
    </message>
    <message>
        <source>%1 of %2 fiches of the edition before would be missing. Nothing was published. If that is right: --accept-removals</source>
        <translation>%1 fiches sur %2 de l’édition précédente manqueraient. Rien n’a été publié. Si c’est voulu&#xa0;: --accept-removals</translation>
    </message>
    <message>
        <source>A text of the library is too large for an edition.</source>
        <translation>Un texte de la bibliothèque est trop grand pour une édition.</translation>
    </message>
    <message>
        <source>There are too many fiches for one edition.</source>
        <translation>Il y a trop de fiches pour une seule édition.</translation>
    </message>
    <message>
        <source>Edition %1 is not kept in this folder: copy all of it.</source>
        <translation>L’édition %1 n’est pas gardée dans ce dossier&#xa0;: copiez-le en entier.</translation>
    </message>
    <message>
        <source>The address of an edition is not usable. Give one like https://packs.example.org/index.escale, or the file index.escale of a stick.</source>
        <translation>L’adresse de l’édition n’est pas utilisable. Donnez-en une comme https://packs.example.org/index.escale, ou le fichier index.escale d’une clé USB.</translation>
    </message>
    <message>
        <source>The files of the edition cannot be read. Check the folder or the stick.</source>
        <translation>Les fichiers de l’édition ne peuvent pas être lus. Vérifiez le dossier ou la clé USB.</translation>
    </message>
    <message>
        <source>There is no edition of the fiches at this address. Check the address.</source>
        <translation>Il n’y a pas d’édition des fiches à cette adresse. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The index of the fiches is larger than any can be. Nothing was taken; check the address.</source>
        <translation>L’index des fiches est plus grand que possible. Rien n’a été pris&#xa0;; vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>This is not a signed index of fiches, or not all of it. Nothing was taken.</source>
        <translation>Ce n’est pas un index de fiches signé, ou il est incomplet. Rien n’a été pris.</translation>
    </message>
    <message>
        <source>These fiches are signed by somebody this station does not know. Nothing was taken; ask their publisher for the key.</source>
        <translation>Ces fiches sont signées par quelqu’un que cette station ne connaît pas. Rien n’a été pris&#xa0;; demandez la clé à leur éditeur.</translation>
    </message>
    <message>
        <source>The index of the fiches was changed after it was signed. Nothing was taken.</source>
        <translation>L’index des fiches a été modifié après sa signature. Rien n’a été pris.</translation>
    </message>
    <message>
        <source>These fiches are packed for a newer Escale. Update Escale first.</source>
        <translation>Ces fiches sont faites pour un Escale plus récent. Mettez d’abord Escale à jour.</translation>
    </message>
    <message>
        <source>These fiches are of another channel than this station's. Nothing was taken.</source>
        <translation>Ces fiches sont d’un autre canal que celui de cette station. Rien n’a été pris.</translation>
    </message>
    <message>
        <source>These fiches are older than those this station has had. Nothing was taken.</source>
        <translation>Ces fiches sont plus anciennes que celles que cette station a déjà eues. Rien n’a été pris.</translation>
    </message>
    <message>
        <source>The number of this edition is too far ahead to be right. Nothing was taken; ask the publisher.</source>
        <translation>Le numéro de cette édition est trop en avance pour être juste. Rien n’a été pris&#xa0;; demandez à l’éditeur.</translation>
    </message>
    <message>
        <source>The index of the fiches is signed, but it contradicts itself. Nothing was taken; tell the publisher.</source>
        <translation>L’index des fiches est signé, mais il se contredit. Rien n’a été pris&#xa0;; prévenez l’éditeur.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for the new fiches. Make room, then try again.</source>
        <translation>Il n’y a pas assez de place sur le disque pour les nouvelles fiches. Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>A part of the fiches is not there: the stick was pulled out, or the copy is not complete. What was fetched is saved; try again.</source>
        <translation>Une partie des fiches n’est pas là&#xa0;: la clé a été retirée, ou la copie est incomplète. Ce qui a été lu est gardé&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>A part of the fiches is not the one that was signed. It was not taken; copy the files again, or try again later.</source>
        <translation>Une partie des fiches n’est pas celle qui a été signée. Elle n’a pas été prise&#xa0;; recopiez les fichiers, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>feed/channel must be a name of small letters, digits and hyphens.</source>
        <translation>feed/channel doit être un nom de lettres minuscules, chiffres et tirets.</translation>
    </message>
    <message>
        <source>feed/keys must hold public keys of the publisher, as they stand in its file NAME.pub (RWQ…).</source>
        <translation>feed/keys doit contenir des clés publiques de l’éditeur, comme dans son fichier NAME.pub (RWQ…).</translation>
    </message>
    <message>
        <source>An edition is taken only from a publisher that is known: write its public key into the settings as feed/keys.</source>
        <translation>Une édition n’est prise que d’un éditeur connu&#xa0;: écrivez sa clé publique dans les réglages, feed/keys.</translation>
    </message>
    <message>
        <source>feed/departments takes codes of départements, separated by commas: 38,2A,971.</source>
        <translation>feed/departments prend des numéros de départements, séparés par des virgules&#xa0;: 38,2A,971.</translation>
    </message>
    <message>
        <source>Only a source that comes in editions has one to go back to.</source>
        <translation>Seule une source qui vient par éditions en a une à laquelle revenir.</translation>
    </message>
    <message>
        <source>%1 is damaged, missing or of another channel, and was not touched. Put it back from a copy: no station would believe one that begins anew.</source>
        <translation>%1 est abîmé, absent ou d’un autre canal, et n’a pas été touché. Remettez-le depuis une copie&#xa0;: aucune station n’en croirait un qui recommence au début.</translation>
    </message>
    <message>
        <source>This key may not sign any more since the last rotation. Sign with one of the keys that came then.</source>
        <translation>Cette clé ne peut plus signer depuis le dernier changement de clés. Signez avec l’une des clés venues alors.</translation>
    </message>
    <message>
        <source>The edition of before is no longer whole where it comes from. Nothing was changed.</source>
        <translation>L’édition d’avant n’est plus entière là d’où elle vient. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Only fiches that come in editions can be written onto a stick. This computer fetches its own one by one: ask who publishes editions.</source>
        <translation>Seules les fiches qui viennent en éditions peuvent être écrites sur une clé. Cet ordinateur prend les siennes une par une&#xa0;: demandez à qui publie des éditions.</translation>
    </message>
</context>
<context>
    <name>assistant</name>
    <message>
        <source>“%1” is written in no fiche that is cited.</source>
        <translation>«&#xa0;%1&#xa0;» n’est écrit dans aucune fiche citée.</translation>
    </message>
    <message>
        <source>No fiche that is cited says that it is free of charge.</source>
        <translation>Aucune fiche citée ne dit que c’est gratuit.</translation>
    </message>
    <message>
        <source>The fiche says the opposite, or not quite this.</source>
        <translation>La fiche dit le contraire, ou pas tout à fait cela.</translation>
    </message>
    <message>
        <source>A sentence was left out: no fiche says it.</source>
        <translation>Une phrase a été retirée&#xa0;: aucune fiche ne la dit.</translation>
    </message>
    <message>
        <source>A sentence was left out: its telephone number or address is in no fiche.</source>
        <translation>Une phrase a été retirée&#xa0;: son numéro de téléphone ou son adresse n’est dans aucune fiche.</translation>
    </message>
    <message>
        <source>A sentence was left out: it says more than the fiches.</source>
        <translation>Une phrase a été retirée&#xa0;: elle en dit plus que les fiches.</translation>
    </message>
    <message>
        <source>A sentence was left out: it is in another language.</source>
        <translation>Une phrase a été retirée&#xa0;: elle est dans une autre langue.</translation>
    </message>
    <message>
        <source>A sentence was left out: it is no answer.</source>
        <translation>Une phrase a été retirée&#xa0;: ce n’est pas une réponse.</translation>
    </message>
    <message>
        <source>The address of the server with the model is not usable. It begins with https:// and holds no user name and no password.</source>
        <translation>L’adresse du serveur du modèle n’est pas utilisable. Elle commence par https:// et ne contient ni nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>The server's answer makes no sense to Escale.</source>
        <translation>Escale ne comprend pas la réponse du serveur.</translation>
    </message>
    <message>
        <source>The model stopped in the middle of its answer.</source>
        <translation>Le modèle s’est arrêté au milieu de sa réponse.</translation>
    </message>
    <message>
        <source>The model does not answer.</source>
        <translation>Le modèle ne répond pas.</translation>
    </message>
    <message>
        <source>The question with its passages is too long for this model.</source>
        <translation>La question et ses passages sont trop longs pour ce modèle.</translation>
    </message>
    <message>
        <source>The server of the model refused the key.</source>
        <translation>Le serveur du modèle a refusé la clé.</translation>
    </message>
    <message>
        <source>The server has no such model. Choose another one.</source>
        <translation>Le serveur n’a pas ce modèle. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Too many questions in this minute. Ask again in a minute.</source>
        <translation>Trop de questions dans cette minute. Redemandez dans une minute.</translation>
    </message>
    <message>
        <source>The budget for the model is used up.</source>
        <translation>Le budget du modèle est épuisé.</translation>
    </message>
    <message>
        <source>The model is busy.</source>
        <translation>Le modèle est occupé.</translation>
    </message>
    <message>
        <source>The server of the model has a problem of its own.</source>
        <translation>Le serveur du modèle a un problème.</translation>
    </message>
    <message>
        <source>The server of the model did not accept the question.</source>
        <translation>Le serveur du modèle n’a pas accepté la question.</translation>
    </message>
    <message>
        <source>The server of the model could not prove who it is, so nothing was sent.</source>
        <translation>Le serveur du modèle n’a pas pu prouver qui il est&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The server of the model cannot be reached.</source>
        <translation>Le serveur du modèle est injoignable.</translation>
    </message>
    <message>
        <source>What you say of the answer could not be kept. Is the disk full?</source>
        <translation>Votre avis n’a pas pu être gardé. Le disque est-il plein&#xa0;?</translation>
    </message>
    <message>
        <source>The proposal was more than plain words: it is not shown.</source>
        <translation>La proposition contenait autre chose que des mots&#xa0;: elle n’est pas montrée.</translation>
    </message>
    <message>
        <source>The proposal did not speak to readers: it is not shown.</source>
        <translation>La proposition ne parlait pas aux lecteurs&#xa0;: elle n’est pas montrée.</translation>
    </message>
    <message>
        <source>The proposal changed a telephone number or an address: it is not shown.</source>
        <translation>La proposition a changé un numéro de téléphone ou une adresse&#xa0;: elle n’est pas montrée.</translation>
    </message>
    <message>
        <source>The proposal lost a word that you hid: it is not shown.</source>
        <translation>La proposition a perdu un mot que vous avez caché&#xa0;: elle n’est pas montrée.</translation>
    </message>
    <message>
        <source>The proposal lost a link: it is not shown.</source>
        <translation>La proposition a perdu un lien&#xa0;: elle n’est pas montrée.</translation>
    </message>
    <message>
        <source>The proposal changed an amount: it is not shown.</source>
        <translation>La proposition a changé un montant&#xa0;: elle n’est pas montrée.</translation>
    </message>
    <message>
        <source>The proposal changed a number: it is not shown.</source>
        <translation>La proposition a changé un nombre&#xa0;: elle n’est pas montrée.</translation>
    </message>
    <message>
        <source>The proposal changed a date or a day: it is not shown.</source>
        <translation>La proposition a changé une date ou un jour&#xa0;: elle n’est pas montrée.</translation>
    </message>
    <message>
        <source>The proposal changed a name: it is not shown.</source>
        <translation>La proposition a changé un nom&#xa0;: elle n’est pas montrée.</translation>
    </message>
    <message>
        <source>The proposal changed a “not” or a “without”: it is not shown.</source>
        <translation>La proposition a changé un «&#xa0;ne pas&#xa0;» ou un «&#xa0;sans&#xa0;»&#xa0;: elle n’est pas montrée.</translation>
    </message>
    <message>
        <source>The proposal changed a limit, as “only” or “at least”: it is not shown.</source>
        <translation>La proposition a changé une limite, comme «&#xa0;seulement&#xa0;» ou «&#xa0;au moins&#xa0;»&#xa0;: elle n’est pas montrée.</translation>
    </message>
    <message>
        <source>The proposal made “you may” and “you must” of each other: it is not shown.</source>
        <translation>La proposition a mélangé «&#xa0;vous pouvez&#xa0;» et «&#xa0;vous devez&#xa0;»&#xa0;: elle n’est pas montrée.</translation>
    </message>
    <message>
        <source>The proposal was not in French: it is not shown.</source>
        <translation>La proposition n’était pas en français&#xa0;: elle n’est pas montrée.</translation>
    </message>
    <message>
        <source>The proposal was much longer than your text: it is not shown.</source>
        <translation>La proposition était bien plus longue que votre texte&#xa0;: elle n’est pas montrée.</translation>
    </message>
    <message>
        <source>The proposal left something out: it is not shown.</source>
        <translation>La proposition a oublié quelque chose&#xa0;: elle n’est pas montrée.</translation>
    </message>
    <message>
        <source>The proposal added something: it is not shown.</source>
        <translation>La proposition a ajouté quelque chose&#xa0;: elle n’est pas montrée.</translation>
    </message>
    <message>
        <source>The proposal was not simpler than your text: it is not shown.</source>
        <translation>La proposition n’était pas plus simple que votre texte&#xa0;: elle n’est pas montrée.</translation>
    </message>
    <message>
        <source>The model found no simpler words.</source>
        <translation>Le modèle n’a pas trouvé de mots plus simples.</translation>
    </message>
    <message>
        <source>This paragraph is very long. Make two of it first.</source>
        <translation>Ce paragraphe est très long. Faites-en d’abord deux.</translation>
    </message>
    <message>
        <source>This paragraph holds words that are meant for a machine, so nothing was sent.</source>
        <translation>Ce paragraphe contient des mots destinés à une machine&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>There is no text yet. Write what it is about first.</source>
        <translation>Il n’y a pas encore de texte. Écrivez d’abord de quoi il s’agit.</translation>
    </message>
    <message>
        <source>This text holds words that are meant for a machine, so nothing was sent.</source>
        <translation>Ce texte contient des mots destinés à une machine&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>What must stay hidden in this text cannot be told apart, so nothing was sent.</source>
        <translation>Ce qui doit rester caché dans ce texte ne peut pas être séparé du reste&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This computer has no room to look whether your text answers the questions.</source>
        <translation>Il n’y a pas assez de place sur le disque de cet ordinateur pour vérifier si votre texte répond aux questions.</translation>
    </message>
</context>
<context>
    <name>escale::AskTurnView</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Looking in the fiches…</source>
        <translation>Recherche dans les fiches…</translation>
    </message>
    <message>
        <source>Here is the answer word for word.</source>
        <translation>Voici la réponse mot pour mot.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The model is writing. Until then, word for word:</source>
        <translation>Le modèle écrit. En attendant, mot pour mot&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing that the model wrote stands in the fiches. Here is the answer word for word.</source>
        <translation>Rien de ce que le modèle a écrit n’est dans les fiches. Voici la réponse mot pour mot.</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>Compris&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Written by a model, checked here</source>
        <translation>Rédigé par un modèle, vérifié ici</translation>
    </message>
    <message>
        <source>Sentences checked: %1</source>
        <translation>Phrases vérifiées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Struck out: %1</source>
        <translation>Barrées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Struck out.</source>
        <translation>Barré.</translation>
    </message>
    <message>
        <source>What has left this computer</source>
        <translation>Ce qui est parti d’ici</translation>
    </message>
    <message>
        <source>Copy with the sources</source>
        <translation>Copier avec les sources</translation>
    </message>
    <message>
        <source>In my selection</source>
        <extracomment>Puts the fiche that answers aside in the caseworker&apos;s own selection, or takes it out again.</extracomment>
        <translation>Dans ma sélection</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <extracomment>Paper, PDF, a file for the phone...: the fiche that answers.</extracomment>
        <translation>Remettre…</translation>
    </message>
    <message>
        <source>As the model wrote it</source>
        <translation>Comme le modèle l’a écrit</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Mot pour mot</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>Bonne réponse</translation>
    </message>
    <message>
        <source>Wrong because…</source>
        <translation>Faux parce que…</translation>
    </message>
    <message>
        <source>What is wrong? Kept on this computer for the editors</source>
        <translation>Qu’est-ce qui est faux&#xa0;? Gardé ici pour les rédacteurs</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>escale::AskPane</name>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Ask as you would ask a colleague: “How do I open an account if the bank refuses?” Only what the fiches say is answered, word for word, and each sentence shows where it comes from.</source>
        <translation>Demandez comme à un collègue&#xa0;: «&#xa0;Comment ouvrir un compte si la banque refuse&#xa0;?&#xa0;» La réponse cite les fiches, mot pour mot, et montre d’où vient chaque phrase.</translation>
    </message>
    <message>
        <source>Back to the fiches</source>
        <translation>Retour aux fiches</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Votre question</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Une autre question</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>The answer is copied, with its sources.</source>
        <translation>La réponse est copiée, avec ses sources.</translation>
    </message>
    <message>
        <source>Kept on this computer for the editors, without names and numbers.</source>
        <translation>Gardé sur cet ordinateur pour les rédacteurs, sans noms ni numéros.</translation>
    </message>
    <message>
        <source>Nothing has been said of an answer yet.</source>
        <translation>Aucune réponse n’a encore été jugée.</translation>
    </message>
    <message>
        <source>What was said of answers</source>
        <translation>Ce qui a été dit des réponses</translation>
    </message>
    <message>
        <source>The table is saved.</source>
        <translation>Le tableau est enregistré.</translation>
    </message>
    <message>
        <source>The table could not be saved. Is the disk full?</source>
        <translation>Le tableau n’a pas pu être enregistré. Le disque est-il plein&#xa0;?</translation>
    </message>
    <message>
        <source>A model writes, Escale checks. The conversation is kept nowhere.</source>
        <translation>Un modèle écrit, Escale vérifie. La conversation n’est gardée nulle part.</translation>
    </message>
    <message>
        <source>Word for word, without a model and without a network. The conversation is kept nowhere.</source>
        <translation>Mot pour mot, sans modèle et sans réseau. La conversation n’est gardée nulle part.</translation>
    </message>
</context>
<context>
    <name>escale::AnswerColumn</name>
    <message>
        <source>The fiche says:</source>
        <translation>La fiche dit&#xa0;:</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>How much does it cost?</source>
        <translation>Combien ça coûte&#xa0;?</translation>
    </message>
    <message>
        <source>How long does it take?</source>
        <translation>Combien de temps ça prend&#xa0;?</translation>
    </message>
    <message>
        <source>Which documents?</source>
        <translation>Quels documents&#xa0;?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Où&#xa0;?</translation>
    </message>
</context>
<context>
    <name>escale::AskPage</name>
    <message>
        <source>How do I apply for a residence permit?</source>
        <translation>Comment demander une carte de séjour&#xa0;?</translation>
    </message>
    <message>
        <source>How do I apply for social housing?</source>
        <translation>Comment demander un logement social&#xa0;?</translation>
    </message>
    <message>
        <source>How do I sign up with France Travail?</source>
        <translation>Comment m’inscrire à France Travail&#xa0;?</translation>
    </message>
    <message>
        <source>Where can I learn French?</source>
        <translation>Où apprendre le français&#xa0;?</translation>
    </message>
    <message>
        <source>How do I get the carte Vitale?</source>
        <translation>Comment avoir la carte Vitale&#xa0;?</translation>
    </message>
    <message>
        <source>How do I go back to university?</source>
        <translation>Comment reprendre des études à l’université&#xa0;?</translation>
    </message>
    <message>
        <source>How do I ask for help from the CAF?</source>
        <translation>Comment demander les aides de la CAF&#xa0;?</translation>
    </message>
    <message>
        <source>How do I exchange my driving licence?</source>
        <translation>Comment échanger mon permis de conduire&#xa0;?</translation>
    </message>
    <message>
        <source>How do I open a bank account?</source>
        <translation>Comment ouvrir un compte en banque&#xa0;?</translation>
    </message>
    <message>
        <source>Where can I do sport?</source>
        <translation>Où faire du sport&#xa0;?</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Poser une question</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Votre question</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>escale::ConversationStrip</name>
    <message>
        <source>Remove: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Un autre lieu…</translation>
    </message>
    <message>
        <source>Facts: %1</source>
        <translation>Critères&#xa0;: %1</translation>
    </message>
    <message>
        <source>What is known of the person</source>
        <translation>Ce qu’on sait de la personne</translation>
    </message>
    <message>
        <source>I read</source>
        <translation>Je lis</translation>
    </message>
    <message>
        <source>The person reads</source>
        <translation>La personne lit</translation>
    </message>
    <message>
        <source>The person reads (Ctrl+L, then two letters: ar, ps, ti…)</source>
        <translation>La personne lit (Ctrl+L, puis deux lettres&#xa0;: ar, ps, ti…)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
</context>
<context>
    <name>escale::PersonsWindow</name>
    <message>
        <source>Larger letters</source>
        <translation>Lettres plus grandes</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Take this page with you</source>
        <translation>Emportez cette page</translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation>Écouter encore</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
</context>
<context>
    <name>escale::PhrasesPage</name>
    <message>
        <source>1 … 0: say a sentence. Space: again. Shift+Space: slowly. Nothing here is written to the disk.</source>
        <translation>1 … 0&#xa0;: dire une phrase. Espace&#xa0;: redire. Maj+Espace&#xa0;: plus lentement. Rien ici n’est écrit sur le disque.</translation>
    </message>
    <message>
        <source>No voice here speaks %1: show the sentence to the person.</source>
        <translation>Aucune voix ici ne parle cette langue (%1)&#xa0;: montrez la phrase à la personne.</translation>
    </message>
    <message>
        <source>Search the sentences</source>
        <translation>Chercher dans les phrases</translation>
    </message>
    <message>
        <source>Groups of sentences</source>
        <translation>Groupes de phrases</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>The person sees</source>
        <translation>La personne voit</translation>
    </message>
    <message>
        <source>Answers, forgotten with the person</source>
        <translation>Réponses, effacées avec la personne</translation>
    </message>
    <message>
        <source>Answer cards</source>
        <translation>Cartes de réponse</translation>
    </message>
    <message>
        <source>No cards</source>
        <translation>Sans cartes</translation>
    </message>
    <message>
        <source>Yes, no</source>
        <translation>Oui, non</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
</context>
<context>
    <name>escale::CommandPalette</name>
    <message>
        <source>Last actions</source>
        <translation>Dernières actions</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>Lues récemment</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Sentences, said aloud</source>
        <translation>Phrases, dites à voix haute</translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Action, sentence or fiche ( &gt; actions, ! sentences, # fiches )</source>
        <translation>Action, phrase ou fiche ( &gt; actions, ! phrases, # fiches )</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
</context>
<context>
    <name>escale::KeysHelp</name>
    <message>
        <source>Help: keys</source>
        <translation>Aide&#xa0;: les touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Les actions et leurs touches</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In the search field</source>
        <translation>Dans le champ de recherche</translation>
    </message>
    <message>
        <source>Open the first result</source>
        <translation>Ouvrir le premier résultat</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Mark one more, to hand over several</source>
        <translation>Marquer un de plus, pour en remettre plusieurs</translation>
    </message>
    <message>
        <source>Result before</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Empty the field, then leave it</source>
        <translation>Vider le champ, puis le quitter</translation>
    </message>
    <message>
        <source>In the list and in the text</source>
        <translation>Dans la liste et dans le texte</translation>
    </message>
    <message>
        <source>Listen, pause</source>
        <translation>Écouter, pause</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>escale::HandOverPanel</name>
    <message>
        <source>This fiche</source>
        <translation>Cette fiche</translation>
    </message>
    <message>
        <source>My selection (%1)</source>
        <translation>Ma sélection (%1)</translation>
    </message>
    <message>
        <source>Only “What to bring”</source>
        <translation>Seulement «&#xa0;À apporter&#xa0;»</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Ce qui est remis</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>%1 beside French</source>
        <translation>%1 à côté du français</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>French under each paragraph</source>
        <translation>Français sous chaque paragraphe</translation>
    </message>
    <message>
        <source>%1 under each paragraph</source>
        <translation>%1 sous chaque paragraphe</translation>
    </message>
    <message>
        <source>The person’s language: French</source>
        <translation>La langue de la personne : français</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>Only French</source>
        <translation>Seulement français</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Gros caractères</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Price, place, conditions</source>
        <translation>Prix, lieu, conditions</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Addresses: this fiche has none</source>
        <translation>Adresses&#xa0;: cette fiche n’en a pas</translation>
    </message>
    <message>
        <source>“What to bring”, on a page of its own</source>
        <translation>«&#xa0;À apporter&#xa0;», sur une page à part</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>Nom du centre</translation>
    </message>
    <message>
        <source>Name of the centre: none is set</source>
        <translation>Nom du centre&#xa0;: pas encore réglé</translation>
    </message>
    <message>
        <source>QR code of the page</source>
        <translation>Code QR de la page</translation>
    </message>
    <message>
        <source>PDF and phone file</source>
        <translation>PDF et fichier téléphone</translation>
    </message>
    <message>
        <source>Change the folder…</source>
        <translation>Changer de dossier…</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Map: no address is on it</source>
        <translation>Carte&#xa0;: aucune adresse n’y figure</translation>
    </message>
    <message>
        <source>Chosen in the list (%1)</source>
        <translation>Choisies dans la liste (%1)</translation>
    </message>
</context>
<context>
    <name>escale::HandOverWays</name>
    <message>
        <source>Print (%1)</source>
        <translation>Imprimer (%1)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Phone file</source>
        <translation>Fichier téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS…</source>
        <translation>SMS…</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Printer and pages…</source>
        <translation>Imprimante et pages…</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
</context>
<context>
    <name>escale::StickPart</name>
    <message>
        <source>Import from a USB stick</source>
        <translation>Importer d’une clé USB</translation>
    </message>
    <message>
        <source>The fiches of the stick are being taken. Leave it plugged in.</source>
        <translation>Les fiches de la clé sont en cours de copie. Laissez-la branchée.</translation>
    </message>
    <message>
        <source>The fiches of the stick are here. You can take it out now.</source>
        <translation>Les fiches de la clé sont là. Vous pouvez la retirer maintenant.</translation>
    </message>
    <message>
        <source>The fiches of the stick could not be taken. This kiosk shows the ones it had. You can take the stick out; write it again, or ask who gave it to you.</source>
        <translation>Les fiches de la clé n’ont pas pu être copiées. Cette borne montre celles qu’elle avait. Vous pouvez retirer la clé&#xa0;; écrivez-la de nouveau, ou demandez à qui vous l’a donnée.</translation>
    </message>
    <message>
        <source>Fiches can also come on a USB stick: plug it in.</source>
        <translation>Les fiches peuvent aussi venir d’une clé USB&#xa0;: branchez-la.</translation>
    </message>
    <message>
        <source>The fiches on this stick are signed by somebody this kiosk does not know. Nothing is taken from it.</source>
        <translation>Les fiches de cette clé sont signées par quelqu’un que cette borne ne connaît pas. Rien n’en est pris.</translation>
    </message>
    <message>
        <source>On the stick: %1 fiches of %2</source>
        <translation>Sur la clé&#xa0;: %1 fiches du %2</translation>
    </message>
</context>
<context>
    <name>escale::StickDialog</name>
    <message>
        <source>Write the fiches onto a stick</source>
        <translation>Écrire les fiches sur une clé USB</translation>
    </message>
    <message>
        <source>A kiosk or a computer without a network takes the fiches from the stick. Other files on it are left alone.</source>
        <translation>Une borne ou un ordinateur sans réseau prend les fiches sur la clé. Les autres fichiers de la clé ne sont pas touchés.</translation>
    </message>
    <message>
        <source>The stick</source>
        <translation>La clé USB</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The fiches are on the stick. You can take it out now.</source>
        <translation>Les fiches sont sur la clé. Vous pouvez la retirer maintenant.</translation>
    </message>
</context>
<context>
    <name>escale::EditionCommands</name>
    <message>
        <source>The file index.escale of a stick or a folder</source>
        <translation>Le fichier index.escale d’une clé ou d’un dossier</translation>
    </message>
    <message>
        <source>Fiches (*.escale)</source>
        <translation>Fiches (*.escale)</translation>
    </message>
</context>
<context>
    <name>escale::StickWriter</name>
    <message>
        <source>A stick is already being written.</source>
        <translation>Une clé est déjà en cours d’écriture.</translation>
    </message>
</context>
<context>
    <name>fleet</name>
    <message>
        <source>This is not the report of a kiosk, or it is damaged.</source>
        <translation>Ce n’est pas le rapport d’une borne, ou il est abîmé.</translation>
    </message>
    <message>
        <source>This report is by a newer Escale. Update Escale here first.</source>
        <translation>Ce rapport vient d’un Escale plus récent. Mettez d’abord Escale à jour ici.</translation>
    </message>
    <message>
        <source>No report for two days.</source>
        <translation>Pas de rapport depuis deux jours.</translation>
    </message>
    <message>
        <source>Not brought up to date for two days.</source>
        <translation>Pas mise à jour depuis deux jours.</translation>
    </message>
    <message>
        <source>The last sync failed: %1.</source>
        <translation>La dernière mise à jour a échoué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Edition %1, while others have %2.</source>
        <translation>Édition %1, alors que d’autres ont la %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read. Check its name and its owner.</source>
        <translation>Le dossier %1 ne peut pas être lu. Vérifiez son nom et son propriétaire.</translation>
    </message>
    <message>
        <source>The report cannot be written. Check the folder of fleet/report-to.</source>
        <translation>Le rapport ne peut pas être écrit. Vérifiez le dossier de fleet/report-to.</translation>
    </message>
    <message>
        <source>fleet/report-to must be a folder, or an address like https://reports.example.org/escale/.</source>
        <translation>fleet/report-to doit être un dossier, ou une adresse comme https://reports.example.org/escale/.</translation>
    </message>
    <message>
        <source>The server does not take this kiosk&apos;s report: its name or password is wrong.</source>
        <translation>Le serveur n’accepte pas le rapport de cette borne&#xa0;: son nom ou son mot de passe est faux.</translation>
    </message>
    <message>
        <source>The server does not take reports at this address.</source>
        <translation>Le serveur ne prend pas de rapports à cette adresse.</translation>
    </message>
    <message>
        <source>The last sync failed: the source of the fiches does not answer.</source>
        <translation>La dernière mise à jour a échoué&#xa0;: la source des fiches ne répond pas.</translation>
    </message>
    <message>
        <source>The last sync failed: the key was refused.</source>
        <translation>La dernière mise à jour a échoué&#xa0;: la clé a été refusée.</translation>
    </message>
    <message>
        <source>The last sync failed: the library cannot be written.</source>
        <translation>La dernière mise à jour a échoué&#xa0;: la bibliothèque ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>The last sync did not bring everything.</source>
        <translation>La dernière mise à jour n’a pas tout apporté.</translation>
    </message>
    <message>
        <source>Version %1 of the program could not be installed.</source>
        <extracomment>%1 is a version such as &quot;1.3.0&quot;</extracomment>
        <translation>La version %1 du programme n’a pas pu être installée.</translation>
    </message>
    <message>
        <source>Some reports are by a newer Escale. What this one does not know of them is left out. Update Escale here.</source>
        <translation>Certains rapports viennent d’un Escale plus récent. Ce que celui-ci n’en connaît pas est laissé de côté. Mettez Escale à jour ici.</translation>
    </message>
</context>
<context>
    <name>escale::SpellingMarks</name>
    <message>
        <source>The dictionary is being read. Try again in a moment.</source>
        <translation>Le dictionnaire est en train d’être lu. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Every word is known.</source>
        <translation>Tous les mots sont connus.</translation>
    </message>
    <message>
        <source>There is no dictionary of this language on this computer: words are not checked.</source>
        <translation>Il n’y a pas de dictionnaire de cette langue sur cet ordinateur&#xa0;: les mots ne sont pas vérifiés.</translation>
    </message>
    <message>
        <source>The package to install is called %1.</source>
        <extracomment>%1: name of a package, as the system has it.</extracomment>
        <translation>Le paquet à installer s’appelle %1.</translation>
    </message>
    <message>
        <source>Take “%1” out of my words</source>
        <translation>Retirer «&#xa0;%1&#xa0;» de mes mots</translation>
    </message>
    <message>
        <source>No word like it is known</source>
        <translation>Aucun mot proche n’est connu</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» à mes mots</translation>
    </message>
</context>
<context>
    <name>spelling</name>
    <message>
        <source>Your word could not be kept. Check that there is room on the disk and that you may write there.</source>
        <translation>Votre mot n’a pas pu être gardé. Vérifiez qu’il reste de la place sur le disque et que vous pouvez y écrire.</translation>
    </message>
</context>
<context>
    <name>escale::PreviewWindow</name>
    <message>
        <source>This link leads to %1</source>
        <translation>Ce lien mène à %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>As readers will have it</source>
        <translation>Comme les lecteurs la verront</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>Sur une page</translation>
    </message>
    <message>
        <source>At a kiosk</source>
        <translation>À la borne</translation>
    </message>
    <message>
        <source>For the ear</source>
        <translation>À l’oreille</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Lettres plus grandes</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>What the voice says</source>
        <translation>Ce que dit la voix</translation>
    </message>
    <message>
        <source>No voice on this computer speaks the language of this text. These are the sentences it would say.</source>
        <translation>Aucune voix de cet ordinateur ne parle la langue de ce texte. Voici les phrases qu’elle dirait.</translation>
    </message>
</context>
<context>
    <name>escale::ThemesForm</name>
    <message>
        <source>As it is on the server</source>
        <translation>Comme sur le serveur</translation>
    </message>
    <message>
        <source>To be chosen</source>
        <translation>À choisir</translation>
    </message>
    <message>
        <source>Readers also find it under:</source>
        <translation>Les lecteurs la trouvent aussi dans&#xa0;:</translation>
    </message>
    <message>
        <source>The text is about:</source>
        <translation>Le texte parle de&#xa0;:</translation>
    </message>
    <message>
        <source>Needs that fit, for who looks after the site: %1</source>
        <translation>Besoins qui conviennent, pour l’équipe du site&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>escale::NearBar</name>
    <message>
        <source>Readers have this already. Change it rather than write it twice:</source>
        <translation>Les lecteurs ont déjà cela. Mieux vaut la modifier que l’écrire deux fois&#xa0;:</translation>
    </message>
    <message>
        <source>Mine is different</source>
        <translation>La mienne est différente</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>La lire</translation>
    </message>
    <message>
        <source>Read it: %1</source>
        <translation>La lire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>escale::KioskTable</name>
    <message>
        <source>Well</source>
        <extracomment>Of a kiosk: it reports, and its fiches are of today.</extracomment>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>Of a kiosk: it reports, but its fiches are old or its last update failed.</extracomment>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Silent</source>
        <extracomment>Of a kiosk: nothing has been heard of it for two days.</extracomment>
        <translation>Sans nouvelles</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading of a column: well, late, silent.</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Dernier rapport</translation>
    </message>
    <message>
        <source>Fiches of</source>
        <translation>Fiches du</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Heading of a column: the reasons of its state.</extracomment>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Edition</source>
        <extracomment>Heading of a column: the number of the edition that a kiosk&apos;s fiches are of.</extracomment>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Heading of a column: the version of Escale on a kiosk, &quot;1.2.0&quot;.</extracomment>
        <translation>Programme</translation>
    </message>
</context>
<context>
    <name>escale::FleetMap</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A dot of the map. %1: names of départements, %2: how many kiosks, %3: the state of the worst: &quot;Silent&quot;.</extracomment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>escale::FleetWindow</name>
    <message>
        <source>Visits, week by week</source>
        <translation>Visites, semaine par semaine</translation>
    </message>
    <message>
        <source>Languages chosen</source>
        <translation>Langues choisies</translation>
    </message>
    <message>
        <source>Themes opened</source>
        <translation>Thèmes ouverts</translation>
    </message>
    <message>
        <source>Languages listened to</source>
        <translation>Langues écoutées</translation>
    </message>
    <message>
        <source>Questions asked, week by week</source>
        <translation>Questions posées, semaine par semaine</translation>
    </message>
    <message>
        <source>Fiches taken away, week by week</source>
        <translation>Fiches emportées, semaine par semaine</translation>
    </message>
    <message>
        <source>The folder is being read…</source>
        <translation>Lecture du dossier…</translation>
    </message>
    <message>
        <source>Choose the folder to which your kiosks send their reports.</source>
        <translation>Choisissez le dossier où vos bornes envoient leurs rapports.</translation>
    </message>
    <message>
        <source>Silent: %1. Late: %2. Well: %3.</source>
        <extracomment>How many kiosks are in each state.</extracomment>
        <translation>Sans nouvelles&#xa0;: %1. En retard&#xa0;: %2. En ordre&#xa0;: %3.</translation>
    </message>
    <message>
        <source>These files are no reports, or damaged: %1.</source>
        <translation>Ces fichiers ne sont pas des rapports, ou sont abîmés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>All centres</source>
        <translation>Tous les centres</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>The week that begins on this Monday: &quot;16 November 2026&quot;.</extracomment>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>A theme that this library does not have</source>
        <translation>Un thème absent de cette bibliothèque</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another folder.</source>
        <translation>Le fichier ne peut pas être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>A kind of file, in the dialog that saves one.</extracomment>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>The table is saved.</source>
        <translation>Le tableau est enregistré.</translation>
    </message>
    <message>
        <source>Kiosks of the centres</source>
        <translation>Bornes des centres</translation>
    </message>
    <message>
        <source>What each kiosk reports at night: whether it is well, and how often it was used. Nothing is known of single visitors; a number under five is “%1”.</source>
        <extracomment>%1 is &quot;&lt;5&quot;.</extracomment>
        <translation>Ce que chaque borne transmet la nuit&#xa0;: si elle va bien, et combien elle a servi. Rien n’est connu d’un visiteur en particulier&#xa0;; un nombre sous cinq est noté «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Folder of the reports</source>
        <translation>Dossier des rapports</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Show all kiosks</source>
        <translation>Montrer toutes les bornes</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Bornes</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Map of the kiosks</source>
        <translation>Carte des bornes</translation>
    </message>
    <message>
        <source>Nothing has been counted yet. A week is reported when it is over.</source>
        <translation>Rien n’a encore été compté. Une semaine est transmise quand elle est finie.</translation>
    </message>
    <message>
        <source>Full: what is sure. Dashed: what is possible, where a kiosk counted fewer than five. Nothing is added at random.</source>
        <translation>Plein&#xa0;: ce qui est sûr. En pointillé&#xa0;: ce qui est possible, là où une borne a compté moins de cinq. Rien n’est ajouté au hasard.</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Enregistrer en tableau…</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est montré</translation>
    </message>
    <message>
        <source>Of which centres</source>
        <translation>De quels centres</translation>
    </message>
    <message>
        <source>The folder has not answered for a while; it is still being waited for. Is the network there? You can also choose another folder.</source>
        <translation>Le dossier ne répond pas depuis un moment&#xa0;; l’attente continue. Le réseau est-il là&#xa0;? Vous pouvez aussi choisir un autre dossier.</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Enregistrer en image…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <extracomment>A kind of file, in the dialog that saves one.</extracomment>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>The picture is saved.</source>
        <translation>L’image est enregistrée.</translation>
    </message>
</context>
<context>
    <name>escale::SimplerCard</name>
    <message>
        <source>Say it simpler</source>
        <translation>Dire plus simplement</translation>
    </message>
    <message>
        <source>The model is writing. You can go on with the other paragraphs.</source>
        <translation>Le modèle écrit. Vous pouvez continuer avec les autres paragraphes.</translation>
    </message>
    <message>
        <source>You have changed this paragraph since. The proposal was about the older one.</source>
        <translation>Vous avez changé ce paragraphe depuis. La proposition portait sur l’ancien.</translation>
    </message>
    <message>
        <source>Only this paragraph. Never sent: the rest of the fiche, who you are, where its links lead.</source>
        <translation>Seulement ce paragraphe. Ne part jamais&#xa0;: le reste de la fiche, qui vous êtes, où mènent ses liens.</translation>
    </message>
    <message>
        <source>Written by a model, checked here. Nothing changes before you take it.</source>
        <translation>Rédigé par un modèle, vérifié ici. Rien ne change avant votre accord.</translation>
    </message>
    <message>
        <source>The paragraph with its changes</source>
        <translation>Le paragraphe avec ses changements</translation>
    </message>
    <message>
        <source>Choose the changes to take:</source>
        <translation>Choisissez les changements à prendre&#xa0;:</translation>
    </message>
    <message>
        <source>Without “%1”</source>
        <translation>Sans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>With “%1”</source>
        <translation>Avec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%2” instead of “%1”</source>
        <extracomment>%1: words of the text, %2: simpler ones.</extracomment>
        <translation>«&#xa0;%2&#xa0;» à la place de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Put these changes in</source>
        <translation>Mettre ces changements</translation>
    </message>
    <message>
        <source>Take all of them</source>
        <translation>Tout prendre</translation>
    </message>
    <message>
        <source>What the model says about it:</source>
        <translation>Ce que le modèle en dit&#xa0;:</translation>
    </message>
    <message>
        <source>These changes do not go together: something of your text would be lost. Take another one, or leave one.</source>
        <translation>Ces changements ne vont pas ensemble&#xa0;: une partie de votre texte serait perdue. Prenez-en un autre, ou retirez-en un.</translation>
    </message>
</context>
<context>
    <name>escale::EntryCard</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Enlever</translation>
    </message>
</context>
<context>
    <name>escale::PlaceCard</name>
    <message>
        <source>New address</source>
        <translation>Nouvelle adresse</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nom du lieu</translation>
    </message>
    <message>
        <source>Address, with the postal code</source>
        <translation>Adresse, avec le code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>When it is open, how to get there</source>
        <translation>Quand c’est ouvert, comment venir</translation>
    </message>
    <message>
        <source>Point on the map (latitude, longitude)</source>
        <translation>Point sur la carte (latitude, longitude)</translation>
    </message>
    <message>
        <source>Write a name or an address.</source>
        <translation>Écrivez un nom ou une adresse.</translation>
    </message>
    <message>
        <source>This is no e-mail address: it looks like name@example.org.</source>
        <translation>Ce n’est pas une adresse e-mail. Exemple&#xa0;: nom@exemple.org.</translation>
    </message>
    <message>
        <source>This is no telephone number.</source>
        <translation>Ce n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two names of départements.</extracomment>
        <translation> ou </translation>
    </message>
    <message>
        <source>No département has this postal code.</source>
        <translation>Aucun département n’a ce code postal.</translation>
    </message>
    <message>
        <source>Without a postal code nobody knows the département.</source>
        <translation>Sans code postal, on ne sait pas quel est le département.</translation>
    </message>
    <message>
        <source>The fiche is for %1 too</source>
        <translation>La fiche est aussi pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Write two numbers, like 48.87, 2.36.</source>
        <translation>Écrivez deux nombres, par exemple 48.87, 2.36.</translation>
    </message>
    <message>
        <source>The point on the map is still to be put.</source>
        <translation>Il manque le point sur la carte.</translation>
    </message>
    <message>
        <source>This point is on no map of France.</source>
        <translation>Ce point n’est sur aucune carte de France.</translation>
    </message>
    <message>
        <source>Press on the map, or move the point with the arrow keys (with Shift in small steps). Page Down goes to the next map.</source>
        <translation>Cliquez sur la carte, ou déplacez le point avec les flèches du clavier (avec Maj&#xa0;: petits pas). Page suivante&#xa0;: carte suivante.</translation>
    </message>
    <message>
        <source>Map of France, point at %1</source>
        <translation>Carte de France, point à %1</translation>
    </message>
    <message>
        <source>Map of France, no point yet</source>
        <translation>Carte de France, pas encore de point</translation>
    </message>
</context>
<context>
    <name>escale::PartnerCard</name>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Nouveau partenaire</translation>
    </message>
    <message>
        <source>A partner that only the server knows</source>
        <translation>Un partenaire que seul le serveur connaît</translation>
    </message>
    <message>
        <source>Name of the partner</source>
        <translation>Nom du partenaire</translation>
    </message>
    <message>
        <source>Address of its site</source>
        <translation>Adresse de son site</translation>
    </message>
    <message>
        <source>The server keeps it as long as nobody changes this list. Take it out before you change the others.</source>
        <translation>Le serveur le garde tant que personne ne modifie cette liste. Enlevez-le avant de modifier les autres.</translation>
    </message>
    <message>
        <source>Write its name: readers see it.</source>
        <translation>Écrivez son nom&#xa0;: les lecteurs le voient.</translation>
    </message>
    <message>
        <source>This is no address of a site: it looks like https://example.org.</source>
        <translation>Ce n’est pas une adresse de site. Exemple&#xa0;: https://exemple.org.</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Choisir un logo…</translation>
    </message>
    <message>
        <source>Another logo…</source>
        <translation>Un autre logo…</translation>
    </message>
    <message>
        <source>Take the logo out</source>
        <translation>Enlever le logo</translation>
    </message>
    <message>
        <source>The logo is being sent.</source>
        <translation>Le logo est en cours d’envoi.</translation>
    </message>
    <message>
        <source>It has no logo.</source>
        <translation>Il n’a pas de logo.</translation>
    </message>
    <message>
        <source>It has a logo.</source>
        <translation>Il a un logo.</translation>
    </message>
</context>
<context>
    <name>escale::NewsLine</name>
    <message>
        <source>New since %1.</source>
        <extracomment>Above a fiche; %1 is the day the desk was last closed, &quot;12 October 2026&quot;.</extracomment>
        <translation>Nouvelle depuis le %1.</translation>
    </message>
    <message>
        <source>Changed since %1.</source>
        <extracomment>Above a fiche; %1 is the day the desk was last closed.</extracomment>
        <translation>Modifiée depuis le %1.</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Ce qui a changé</translation>
    </message>
</context>
<context>
    <name>escale::ChangesDialog</name>
    <message>
        <source>What has changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>Nom du dispositif</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Heading over a part of a fiche&apos;s text that has no title.</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>No longer there: %1.</source>
        <extracomment>Read aloud: %1 are words that are no longer in a text.</extracomment>
        <translation>N’y est plus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <extracomment>Read aloud: %1 are words that are new in a text.</extracomment>
        <translation>Nouveau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 (new section)</source>
        <extracomment>Heading over a section that is new in a fiche; %1 is its title.</extracomment>
        <translation>%1 (nouvelle partie)</translation>
    </message>
    <message>
        <source>%1 (section removed)</source>
        <extracomment>Heading over a section that is no longer in a fiche; %1 is its title.</extracomment>
        <translation>%1 (partie supprimée)</translation>
    </message>
    <message>
        <source>It is not known what has changed.</source>
        <translation>On ne sait pas ce qui a changé.</translation>
    </message>
    <message>
        <source>Since %1, in the French text.</source>
        <extracomment>%1 is a date, &quot;12 October 2026&quot;.</extracomment>
        <translation>Depuis le %1, dans le texte français.</translation>
    </message>
    <message>
        <source>Struck through: no longer there. Underlined: new.</source>
        <translation>Barré&#xa0;: n’y est plus. Souligné&#xa0;: nouveau.</translation>
    </message>
</context>
<context>
    <name>savedfilters</name>
    <message>
        <source>Write a name first.</source>
        <translation>Écrivez d’abord un nom.</translation>
    </message>
    <message>
        <source>Search for something or choose a filter first.</source>
        <translation>Cherchez d’abord quelque chose ou choisissez un filtre.</translation>
    </message>
    <message>
        <source>There are too many saved filters. Remove one first.</source>
        <translation>Il y a trop de filtres enregistrés. Supprimez-en d’abord un.</translation>
    </message>
    <message>
        <source>Another saved filter has this name.</source>
        <translation>Un autre filtre enregistré a ce nom.</translation>
    </message>
    <message>
        <source>The filter could not be saved. Is the disk full?</source>
        <translation>Le filtre n’a pas pu être enregistré. Le disque est-il plein&#xa0;?</translation>
    </message>
    <message>
        <source>This saved filter is no longer there.</source>
        <translation>Ce filtre enregistré n’existe plus.</translation>
    </message>
    <message>
        <source>The saved filters are of a newer Escale. Update Escale here first.</source>
        <translation>Les filtres enregistrés viennent d’un Escale plus récent. Mettez d’abord Escale à jour ici.</translation>
    </message>
    <message>
        <source>The file of the saved filters cannot be read. It is left as it is; check its owner.</source>
        <translation>Le fichier des filtres enregistrés ne peut pas être lu. Il reste tel quel&#xa0;; vérifiez son propriétaire.</translation>
    </message>
</context>
<context>
    <name>escale::SavedFiltersList</name>
    <message numerus="yes">
        <source>%1 (%Ln new)</source>
        <extracomment>Of a saved filter; %1 is its name, the number how many fiches in it are new or have changed.</extracomment>
        <translation>
            <numerusform>%1 (%Ln nouvelle)</numerusform>
            <numerusform>%1 (%Ln nouvelles)</numerusform>
        </translation>
    </message>
    <message>
        <source>More: %1</source>
        <extracomment>Beside a saved filter: opens what can be done with it; %1 is its name.</extracomment>
        <translation>Plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <extracomment>Button: keeps what is searched for and filtered under a name.</extracomment>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Enregistrer ce filtre</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Renommer le filtre</translation>
    </message>
    <message>
        <source>Name of the filter. No name of a person:</source>
        <translation>Nom du filtre. Pas de nom de personne&#xa0;:</translation>
    </message>
    <message>
        <source>This is kept: “%1”, and what is chosen.</source>
        <extracomment>Above the name of a filter that is being saved; %1 is what is searched for.</extracomment>
        <translation>Voici ce qui est gardé&#xa0;: «&#xa0;%1&#xa0;», et ce qui est choisi.</translation>
    </message>
</context>
<context>
    <name>escale::NewsNotifier</name>
    <message numerus="yes">
        <source>%Ln new or changed fiche(s) in “%1”</source>
        <extracomment>A notification after an update; %1 is the name somebody has given to a saved filter.</extracomment>
        <translation>
            <numerusform>%Ln fiche nouvelle ou modifiée dans «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%Ln fiches nouvelles ou modifiées dans «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>escale::PriceRow</name>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Payant</translation>
    </message>
    <message>
        <source>What one wants to give</source>
        <translation>Prix libre</translation>
    </message>
    <message>
        <source>Price in euros</source>
        <translation>Prix en euros</translation>
    </message>
    <message>
        <source>How often it is paid</source>
        <translation>À quel rythme on le paie</translation>
    </message>
    <message>
        <source>Between two prices</source>
        <translation>Entre deux prix</translation>
    </message>
    <message>
        <source>Lowest price in euros</source>
        <translation>Prix le plus bas, en euros</translation>
    </message>
    <message>
        <source>Highest price in euros</source>
        <translation>Prix le plus haut, en euros</translation>
    </message>
    <message>
        <source>The second price must be higher than the first.</source>
        <translation>Le deuxième prix doit être plus haut que le premier.</translation>
    </message>
</context>
<context>
    <name>escale::AgeRow</name>
    <message>
        <source>From this age on</source>
        <translation>À partir de cet âge</translation>
    </message>
    <message>
        <source>Up to this age</source>
        <translation>Jusqu’à cet âge</translation>
    </message>
    <message>
        <source>Between two ages</source>
        <translation>Entre deux âges</translation>
    </message>
    <message>
        <source>The second age must be higher than the first.</source>
        <translation>Le deuxième âge doit être plus grand que le premier.</translation>
    </message>
</context>
<context>
    <name>escale::EffortRow</name>
    <message>
        <source>This long</source>
        <translation>Cette durée</translation>
    </message>
    <message>
        <source>How much time</source>
        <translation>Combien de temps</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Unité de temps</translation>
    </message>
    <message>
        <source>This often</source>
        <translation>À ce rythme</translation>
    </message>
    <message>
        <source>Each day, each week…</source>
        <translation>Par jour, par semaine…</translation>
    </message>
    <message>
        <source>The second number must be higher than the first.</source>
        <translation>Le deuxième nombre doit être plus grand que le premier.</translation>
    </message>
    <message>
        <source>At least, at most, about…</source>
        <translation>Au moins, au plus, environ…</translation>
    </message>
    <message>
        <source>Least amount of time</source>
        <translation>Durée la plus courte</translation>
    </message>
    <message>
        <source>Greatest amount of time</source>
        <translation>Durée la plus longue</translation>
    </message>
</context>
<context>
    <name>escale::ReadOnlyPage</name>
    <message>
        <source>This link leads to %1</source>
        <translation>Ce lien mène à %1</translation>
    </message>
    <message>
        <source>My fiches</source>
        <translation>Mes fiches</translation>
    </message>
    <message>
        <source>You can read this fiche here, but not change it: its text was written in one piece with another tool. Only that tool can change it.</source>
        <translation>Vous pouvez lire cette fiche ici, mais pas la modifier&#xa0;: son texte a été écrit d’un seul tenant avec un autre outil. Seul cet outil peut la modifier.</translation>
    </message>
    <message>
        <source>You can read this fiche here, but not change it: its text comes from a regional catalogue of courses. Each update of the catalogue replaces the whole text. If something is wrong, tell the organisation that gives the course.</source>
        <translation>Vous pouvez lire cette fiche ici, mais pas la modifier&#xa0;: son texte vient d’un catalogue régional de formations. Chaque mise à jour du catalogue remplace tout le texte. Si quelque chose est faux, dites-le à l’organisme qui donne la formation.</translation>
    </message>
</context>
<context>
    <name>escale::FactRow</name>
    <message>
        <source>Readers see: %1</source>
        <extracomment>Below the fields of a fact, while a fiche is written. %1: the fact in words, such as “From 2 to 4 hours a week”.</extracomment>
        <translation>Les lecteurs voient&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>escale::ModelCard</name>
    <message>
        <source>What is about to leave this computer</source>
        <translation>Ce qui va partir d’ici</translation>
    </message>
    <message>
        <source>To %1.</source>
        <extracomment>%1: name of a server, %2: name of a model on it.</extracomment>
        <translation>Vers %1.</translation>
    </message>
    <message>
        <source>To %1, model %2.</source>
        <extracomment>%1: name of a server, %2: name of a model on it.</extracomment>
        <translation>Vers %1, modèle %2.</translation>
    </message>
    <message>
        <source>Another word to hide</source>
        <translation>Un autre mot à cacher</translation>
    </message>
    <message>
        <source>Show this each time</source>
        <translation>Montrer cela à chaque fois</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your text is as it was.</source>
        <translation>Votre texte n’a pas changé.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Demander à nouveau</translation>
    </message>
    <message>
        <source>Leave my text as it is</source>
        <translation>Laisser mon texte tel quel</translation>
    </message>
</context>
<context>
    <name>escale::DraftHelpCard</name>
    <message>
        <source>Written by a model, checked here. Nothing changes before you take it.</source>
        <translation>Rédigé par un modèle, vérifié ici. Rien ne change avant votre accord.</translation>
    </message>
    <message>
        <source>Questions readers may ask</source>
        <translation>Questions que les lecteurs se poseront</translation>
    </message>
    <message>
        <source>Propose a title</source>
        <translation>Proposer un titre</translation>
    </message>
    <message>
        <source>Propose a summary</source>
        <translation>Proposer un résumé</translation>
    </message>
    <message>
        <source>The model is writing. You can go on working.</source>
        <translation>Le modèle écrit. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>The model found no question that your text leaves open.</source>
        <translation>Le modèle n’a trouvé aucune question laissée sans réponse par votre texte.</translation>
    </message>
    <message>
        <source>The model proposed nothing that your text says in this way. Your text is as it was.</source>
        <translation>Le modèle n’a rien proposé que votre texte dise vraiment. Votre texte n’a pas changé.</translation>
    </message>
    <message>
        <source>You have changed the text since. The proposals were about the older one.</source>
        <translation>Vous avez changé le texte depuis. Les propositions portaient sur l’ancien.</translation>
    </message>
    <message>
        <source>The text of the fiche and what its cards say. Never sent: who you are, where its links lead.</source>
        <translation>Le texte de la fiche et ce que disent ses cartes. Ne part jamais&#xa0;: qui vous êtes, où mènent ses liens.</translation>
    </message>
    <message>
        <source>Asked by a model. Your text does not answer these: write the answer where you know it.</source>
        <translation>Posées par un modèle. Votre texte n’y répond pas&#xa0;: écrivez la réponse si vous la connaissez.</translation>
    </message>
    <message>
        <source>Put this in</source>
        <translation>Mettre ce texte</translation>
    </message>
    <message>
        <source>Put this in: %1</source>
        <translation>Mettre ce texte&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>escale::AskLeavesCard</name>
    <message>
        <source>What is about to leave this computer</source>
        <translation>Ce qui va partir d’ici</translation>
    </message>
    <message>
        <source>To %1.</source>
        <translation>Vers %1.</translation>
    </message>
    <message>
        <source>To %1, model %2.</source>
        <translation>Vers %1, modèle %2.</translation>
    </message>
    <message>
        <source>The server receives</source>
        <translation>Le serveur reçoit</translation>
    </message>
    <message>
        <source>Passages of public fiches: %1 (%2 characters)</source>
        <translation>Passages de fiches publiques&#xa0;: %1 (%2 caractères)</translation>
    </message>
    <message>
        <source>Never sent: who the person is, earlier questions, what was read. Names come back on this screen only.</source>
        <translation>Ne part jamais&#xa0;: qui est la personne, les questions d’avant, ce qui a été lu. Les noms reviennent sur cet écran seulement.</translation>
    </message>
    <message>
        <source>Another word to hide</source>
        <translation>Un autre mot à cacher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>Show this before each question</source>
        <translation>Montrer avant chaque envoi</translation>
    </message>
    <message>
        <source>Without a model</source>
        <translation>Sans modèle</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Up to %1 more passages of public fiches may follow: those that are near the question.</source>
        <translation>Jusqu’à %1 autres passages de fiches publiques peuvent suivre&#xa0;: ceux qui sont proches de la question.</translation>
    </message>
    <message>
        <source>What has left this computer</source>
        <translation>Ce qui est parti d’ici</translation>
    </message>
</context>
<context>
    <name>recording</name>
    <message>
        <source>Nothing can be played: there is no loudspeaker.</source>
        <translation>Rien ne peut être joué&#xa0;: il n’y a pas de haut-parleur.</translation>
    </message>
    <message>
        <source>The microphone is not heard. Look whether it is plugged in and switched on, then record again.</source>
        <translation>Le micro n’est pas entendu. Vérifiez qu’il est branché et allumé, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>The recording could not be written beside the library. Look whether there is room on the disk.</source>
        <translation>L’enregistrement n’a pas pu être écrit à côté de la bibliothèque. Vérifiez qu’il reste de la place sur le disque.</translation>
    </message>
</context>
<context>
    <name>escale::UpdatePart</name>
    <message>
        <source>Install the new version now</source>
        <translation>Installer la nouvelle version maintenant</translation>
    </message>
    <message>
        <source>Version %1 is there. It is installed by itself between %2 and %3.</source>
        <extracomment>%1 is a version such as &quot;1.3.0&quot;, %2 and %3 are times of day such as &quot;02:00&quot;</extracomment>
        <translation>La version %1 est là. Elle s’installe d’elle-même entre %2 et %3.</translation>
    </message>
    <message>
        <source>Version %1 is to come, but this machine cannot get it yet.</source>
        <translation>La version %1 est prévue, mais cette machine ne peut pas encore l’obtenir.</translation>
    </message>
    <message>
        <source>Version %1 is being installed. Leave the machine on: the kiosk starts again by itself.</source>
        <translation>La version %1 est en cours d’installation. Laissez la machine allumée&#xa0;: la borne redémarre d’elle-même.</translation>
    </message>
    <message>
        <source>Version %1 did not work on this machine. The version of before is back. Tell whoever runs the kiosks.</source>
        <translation>La version %1 n’a pas fonctionné sur cette machine. La version d’avant est de retour. Prévenez la personne qui gère les bornes.</translation>
    </message>
    <message>
        <source>Version %1 was not installed: the package of the version of before is missing, so there would be no way back. Tell whoever runs the kiosks.</source>
        <translation>La version %1 n’a pas été installée&#xa0;: le paquet de la version d’avant manque, il n’y aurait pas de retour possible. Prévenez la personne qui gère les bornes.</translation>
    </message>
    <message>
        <source>Version %1 was not installed: it would change other programs of this machine. Tell whoever runs the kiosks.</source>
        <translation>La version %1 n’a pas été installée&#xa0;: elle modifierait d’autres programmes de cette machine. Prévenez la personne qui gère les bornes.</translation>
    </message>
    <message>
        <source>Version %1 could not be installed. The machine tries again by itself.</source>
        <translation>La version %1 n’a pas pu être installée. La machine réessaie d’elle-même.</translation>
    </message>
    <message>
        <source>Version %1 is to come. This machine has not looked for it yet.</source>
        <translation>La version %1 est prévue. Cette machine ne l’a pas encore cherchée.</translation>
    </message>
</context>
<context>
    <name>escale::SentenceModel</name>
    <message>
        <source>recorded</source>
        <translation>enregistrée</translation>
    </message>
    <message>
        <source>to be listened to</source>
        <translation>à écouter</translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation>en cours d’enregistrement</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>pas enregistrée</translation>
    </message>
    <message>
        <source>The library has no sentence in this language.</source>
        <translation>La bibliothèque n’a aucune phrase dans cette langue.</translation>
    </message>
    <message>
        <source>Nobody has read this sentence yet.</source>
        <translation>Personne n’a encore lu cette phrase.</translation>
    </message>
    <message>
        <source>Recording. Read the sentence, then stop.</source>
        <translation>Enregistrement en cours. Lisez la phrase, puis arrêtez.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>This is good. Listen to it, then keep it or record it again.</source>
        <translation>C’est bon. Écoutez, puis gardez cette prise ou enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>Recorded: this voice is heard on the pages.</source>
        <translation>Enregistrée&#xa0;: on entend cette voix sur les pages.</translation>
    </message>
    <message>
        <source>No voice was heard. Come closer to the microphone, or turn it up, and record again.</source>
        <translation>Aucune voix n’a été entendue. Approchez-vous du micro, ou augmentez son volume, et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>There is too much noise around your voice. Find a quieter place and record again.</source>
        <translation>Il y a trop de bruit autour de votre voix. Trouvez un endroit plus calme et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>This was too loud for the microphone. Move back a little and record again.</source>
        <translation>C’était trop fort pour le micro. Reculez un peu et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>One sound is much louder than your voice, a knock perhaps. Record again.</source>
        <translation>Un bruit est beaucoup plus fort que votre voix, un coup peut-être. Enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>This is too short for the whole sentence. Read all of it and record again.</source>
        <translation>C’est trop court pour toute la phrase. Enregistrez à nouveau en la lisant en entier.</translation>
    </message>
    <message>
        <source>This is longer than half a minute. Read only this sentence and record again.</source>
        <translation>Cela dure plus d’une demi-minute. Enregistrez à nouveau en lisant seulement cette phrase.</translation>
    </message>
    <message>
        <source>to be recorded again</source>
        <translation>à enregistrer de nouveau</translation>
    </message>
    <message>
        <source>The words of this sentence have changed since somebody read it, so that recording is not heard any more. Read it again.</source>
        <translation>Les mots de cette phrase ont changé depuis qu’on l’a lue&#xa0;: on n’entend plus cet enregistrement. Lisez-la de nouveau.</translation>
    </message>
</context>
<context>
    <name>escale::RecordingWindow</name>
    <message>
        <source>Record a voice</source>
        <translation>Enregistrer une voix</translation>
    </message>
    <message>
        <source>Read the sentences aloud. Your voice is kept on this computer, beside the library, and heard there instead of the synthetic voice.</source>
        <translation>Lisez les phrases à voix haute. Votre voix reste sur cet ordinateur, à côté de la bibliothèque, et on l’entend à la place de la voix de synthèse.</translation>
    </message>
    <message>
        <source>Language to read aloud</source>
        <translation>Langue à lire à voix haute</translation>
    </message>
    <message>
        <source>Sentences to read aloud</source>
        <translation>Phrases à lire à voix haute</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>Niveau du micro</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation>Garder et continuer</translation>
    </message>
    <message>
        <source>Forget this take</source>
        <translation>Oublier cette prise</translation>
    </message>
    <message>
        <source>Next not recorded</source>
        <translation>Suivante à enregistrer</translation>
    </message>
    <message>
        <source>%1 records and stops, %2 listens, %3 keeps and goes on, %4 goes to the next sentence.</source>
        <extracomment>Each %n is the name of a key.</extracomment>
        <translation>%1&#xa0;: enregistrer, arrêter. %2&#xa0;: écouter. %3&#xa0;: garder et continuer. %4&#xa0;: phrase suivante.</translation>
    </message>
    <message>
        <source>The sentences are being looked for…</source>
        <translation>Recherche des phrases…</translation>
    </message>
    <message>
        <source>Recorded: %1 of %2 sentences of the kiosk, %3 of %4 of the fiches.</source>
        <translation>Enregistrées&#xa0;: %1 phrases de la borne sur %2, %3 phrases des fiches sur %4.</translation>
    </message>
    <message>
        <source>The kiosk says this</source>
        <translation>La borne dit cela</translation>
    </message>
    <message numerus="yes">
        <source>In %n fiche(s)</source>
        <translation>
            <numerusform>Dans %n fiche</numerusform>
            <numerusform>Dans %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Enregistrer à nouveau</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Arrêter l’écoute</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>No microphone is found. Plug one in, and allow programs to hear it.</source>
        <translation>Aucun micro n’est trouvé. Branchez-en un et autorisez les programmes à l’entendre.</translation>
    </message>
    <message>
        <source>This Escale was built without Qt Multimedia and cannot record.</source>
        <translation>Cette version d’Escale a été construite sans Qt Multimedia et ne peut pas enregistrer.</translation>
    </message>
    <message>
        <source>Too loud. Stop, move back a little, and record again.</source>
        <translation>Trop fort. Arrêtez, reculez un peu et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>To record again, because the words have changed: %1.</source>
        <translation>À enregistrer de nouveau, car les mots ont changé&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>escale::QuestionCards</name>
    <message>
        <source>None.</source>
        <translation>Aucune.</translation>
    </message>
    <message>
        <source>Ask again what is meant so</source>
        <translation>Redemander ce qui est voulu</translation>
    </message>
    <message>
        <source>It is meant so</source>
        <translation>C’est voulu</translation>
    </message>
    <message>
        <source>Put %1</source>
        <translation>Mettre %1</translation>
    </message>
    <message>
        <source>Put in %1 here</source>
        <translation>Insérer %1 ici</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Put the link of the French</source>
        <translation>Mettre le lien du français</translation>
    </message>
    <message>
        <source>Mark it as in French</source>
        <translation>Mettre en forme comme en français</translation>
    </message>
    <message>
        <source>Write all digits as 0–9</source>
        <translation>Écrire tous les chiffres avec 0–9</translation>
    </message>
</context>
<context>
    <name>escale::SegmentSide</name>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>confirmed here</source>
        <translation>validé ici</translation>
    </message>
    <message>
        <source>confirmed here by you</source>
        <translation>validé ici par vous</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Take the other translation</source>
        <translation>Prendre l’autre traduction</translation>
    </message>
    <message>
        <source>Published meanwhile: %1</source>
        <translation>Publié entre-temps&#xa0;: %1</translation>
    </message>
    <message>
        <source>The French was: %1</source>
        <translation>Le français était&#xa0;: %1</translation>
    </message>
    <message>
        <source>in the library: %1</source>
        <translation>dans la bibliothèque&#xa0;: %1</translation>
    </message>
    <message>
        <source>one sentence</source>
        <translation>une phrase</translation>
    </message>
    <message>
        <source>sentence by sentence</source>
        <translation>phrase par phrase</translation>
    </message>
    <message>
        <source>%1 proposes</source>
        <translation>%1 propose</translation>
    </message>
    <message>
        <source>Nothing like this has been translated yet.</source>
        <translation>Rien de semblable n’a encore été traduit.</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>Traduction automatique</translation>
    </message>
    <message>
        <source>A word to the translator…</source>
        <translation>Un mot au traducteur…</translation>
    </message>
    <message>
        <source>Find in the memory</source>
        <translation>Chercher dans la mémoire</translation>
    </message>
    <message>
        <source>Words of either language</source>
        <translation>Mots de l’une ou l’autre langue</translation>
    </message>
    <message>
        <source>These words stand nowhere in the memory.</source>
        <translation>Ces mots ne sont nulle part dans la mémoire.</translation>
    </message>
</context>
<context>
    <name>escale::TaskPage</name>
    <message>
        <source>%1 of %2 fiches complete, %3 words to go</source>
        <translation>%1 fiches complètes sur %2, encore %3 mots</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Toutes les longueurs</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Fiches to translate</source>
        <translation>Fiches à traduire</translation>
    </message>
    <message>
        <source>Language to translate into</source>
        <translation>Langue de traduction</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Pas traduit</translation>
    </message>
    <message>
        <source>Record a voice…</source>
        <translation>Enregistrer une voix…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Up to %1 words</source>
        <translation>Jusqu’à %1 mots</translation>
    </message>
    <message>
        <source>What has changed stands first, then what is read most. Return opens a fiche.</source>
        <translation>Ce qui a changé est en premier, puis ce qui est le plus lu. Entrée ouvre une fiche.</translation>
    </message>
    <message>
        <source>What there is to do</source>
        <translation>Ce qu’il y a à faire</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Waiting for an expert</source>
        <translation>En attente d’un expert</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Le plus urgent d’abord</translation>
    </message>
    <message>
        <source>Most read first</source>
        <translation>Le plus lu d’abord</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Le plus court d’abord</translation>
    </message>
    <message>
        <source>Return opens a fiche.</source>
        <translation>Entrée ouvre une fiche.</translation>
    </message>
</context>
<context>
    <name>escale::MachineCard</name>
    <message>
        <source>Machine translation</source>
        <translation>Traduction automatique</translation>
    </message>
    <message>
        <source>The model is translating. You can go on meanwhile.</source>
        <translation>Le modèle traduit. Vous pouvez continuer en attendant.</translation>
    </message>
    <message>
        <source>This proposal is refused: it does not say what the French says.</source>
        <translation>Cette proposition est refusée&#xa0;: elle ne dit pas ce que dit le français.</translation>
    </message>
    <message>
        <source>Only this segment. Never sent: the rest of the fiche, what you have typed, who you are, where its links lead.</source>
        <translation>Ce segment seulement. Jamais envoyés&#xa0;: le reste de la fiche, ce que vous avez tapé, qui vous êtes, où mènent les liens.</translation>
    </message>
    <message>
        <source>Written by a machine, not by a person. Read all of it: it stays to be checked until you confirm it.</source>
        <translation>Écrit par une machine, pas par une personne. Lisez tout&#xa0;: le texte reste à revoir tant que vous ne l’avez pas validé.</translation>
    </message>
    <message>
        <source>Put it in, to be checked</source>
        <translation>L’insérer, à revoir</translation>
    </message>
</context>
<context>
    <name>escale::FeedbackCard</name>
    <message>
        <source>A word to the translator</source>
        <translation>Un mot au traducteur</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>What you want to tell</source>
        <translation>Ce que vous voulez dire</translation>
    </message>
    <message>
        <source>It goes into the follow-up of translators that the site&apos;s team keeps. The translator does not see it in Escale.</source>
        <translation>Ce mot va dans le suivi des traducteurs que tient l’équipe du site. Le traducteur ne le voit pas dans Escale.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Envoyé.</translation>
    </message>
</context>
<context>
    <name>escale::RemarksPage</name>
    <message>
        <source>My fiches</source>
        <translation>Mes fiches</translation>
    </message>
    <message>
        <source>Remarks of readers</source>
        <translation>Remarques des lecteurs</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>J’ai lu</translation>
    </message>
    <message>
        <source>Change the text there</source>
        <translation>Changer le texte à cet endroit</translation>
    </message>
    <message>
        <source>Delete the remark</source>
        <translation>Supprimer la remarque</translation>
    </message>
    <message>
        <source>Yes, delete it for everybody</source>
        <translation>Oui, la supprimer pour tout le monde</translation>
    </message>
    <message>
        <source>There is no remark about this fiche.</source>
        <translation>Il n’y a pas de remarque sur cette fiche.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>The site has no way to answer a remark. Answer in the text of the fiche: everybody reads it there.</source>
        <translation>Le site ne permet pas de répondre à une remarque. Répondez dans le texte de la fiche&#xa0;: tout le monde le lira.</translation>
    </message>
</context>
<context>
    <name>escale::ReplaceBar</name>
    <message>
        <source>Not found.</source>
        <translation>Pas trouvé.</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Remplacements&#xa0;: %1</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Mots à chercher</translation>
    </message>
    <message>
        <source>Put instead</source>
        <translation>Mettre à la place</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>escale::FicheSwitcher</name>
    <message>
        <source>Recently read</source>
        <translation>Lues récemment</translation>
    </message>
</context>
<context>
    <name>escale::SectionGrip</name>
    <message>
        <source>Drag to move this section</source>
        <translation>Faire glisser pour déplacer cette partie</translation>
    </message>
</context>
</TS>
