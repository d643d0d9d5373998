<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>CatchUpWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a person, how many posts</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2 by %3 since %4</source>
        <comment>circle, so many posts, so many people, a time</comment>
        <translation>%1 · %2 de %3 desde %4</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n publicación</numerusform>
            <numerusform>%n publicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new since %1</source>
        <comment>a time</comment>
        <translation>Nada nuevo desde %1</translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>Advertencia de contenido: %1</translation>
    </message>
    <message>
        <source>A post without words</source>
        <translation>Publicación sin texto</translation>
    </message>
    <message>
        <source>goes on from %1: %2</source>
        <comment>a person, the first words of what they wrote</comment>
        <translation>continúa lo que escribió %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Passed on by %n people: %1</source>
        <translation>
            <numerusform>Compartido por %n persona: %1</numerusform>
            <numerusform>Compartido por %n personas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 by %2</source>
        <comment>so many posts, so many people</comment>
        <translation>en %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>These are the first %n posts.</source>
        <translation>
            <numerusform>Esta es la primera publicación.</numerusform>
            <numerusform>Estas son las primeras %n publicaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>That&apos;s all.</source>
        <translation>Eso es todo.</translation>
    </message>
    <message>
        <source>Everything up to %1 is here.</source>
        <comment>a time</comment>
        <translation>Aquí está todo hasta %1.</translation>
    </message>
</context>
<context>
    <name>CircleShape</name>
    <message>
        <source>Disc</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Triángulo</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Rombo</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Cruz</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Hexagon</source>
        <translation>Hexágono</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Anillo</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>%1 is account %2</source>
        <translation>%1 es la cuenta %2</translation>
    </message>
    <message>
        <source>There is no keyring to keep the sign-in: it ends with this command. Start a keyring, or use --token-env.</source>
        <translation>No hay un depósito de claves para conservar la sesión: termina con esta orden. Inicie un depósito de claves o use --token-env.</translation>
    </message>
    <message>
        <source>the environment variable %1 is empty</source>
        <translation>la variable de entorno %1 está vacía</translation>
    </message>
    <message>
        <source>Without --keep the token is read from the variable at every start.</source>
        <translation>Sin --keep, el token se lee de la variable en cada inicio.</translation>
    </message>
    <message>
        <source>--hat is professional, personal or mixed</source>
        <translation>--hat es professional (profesional), personal o mixed (ambos)</translation>
    </message>
    <message>
        <source>say the server: --server URL</source>
        <translation>indique el servidor: --server URL</translation>
    </message>
    <message>
        <source>this is no server: %1</source>
        <translation>esto no es un servidor: %1</translation>
    </message>
    <message>
        <source>say either --token-env VAR or --sign-in</source>
        <translation>indique --token-env VAR o bien --sign-in</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>HANDLE</source>
        <translation>ALIAS</translation>
    </message>
    <message>
        <source>NETWORK</source>
        <translation>RED</translation>
    </message>
    <message>
        <source>HAT</source>
        <translation>USO</translation>
    </message>
    <message>
        <source>FOLLOWERS</source>
        <translation>SEGUIDORES</translation>
    </message>
    <message>
        <source>signed out of %1</source>
        <translation>sesión cerrada en %1</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>CUENTA</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>this profile has the sample network already</source>
        <translation>este perfil ya contiene la red de ejemplo</translation>
    </message>
    <message>
        <source>sample network</source>
        <translation>red de ejemplo</translation>
    </message>
    <message>
        <source>Address of the server.</source>
        <translation>Dirección del servidor.</translation>
    </message>
    <message>
        <source>Read the token from this environment variable, at every start.</source>
        <translation>Leer el token de esta variable de entorno en cada inicio.</translation>
    </message>
    <message>
        <source>Keep the token in the keyring instead.</source>
        <translation>Conservar el token en el depósito de claves.</translation>
    </message>
    <message>
        <source>Sign in with the browser.</source>
        <translation>Iniciar sesión con el navegador.</translation>
    </message>
    <message>
        <source>What the account is for: professional, personal or mixed.</source>
        <translation>Para qué es la cuenta: professional, personal o mixed.</translation>
    </message>
    <message>
        <source>Fill a new profile with the sample network.</source>
        <translation>Llenar un perfil nuevo con la red de ejemplo.</translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation>Listar las cuentas.</translation>
    </message>
    <message>
        <source>Sign out and forget the account; people and circles stay.</source>
        <translation>Cerrar la sesión y olvidar la cuenta; las personas y los círculos se conservan.</translation>
    </message>
    <message>
        <source>Fetch what is new and send what waits.</source>
        <translation>Obtener lo nuevo y enviar lo que espera.</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>publicaciones</translation>
    </message>
    <message>
        <source>Folder of the profile; made when it does not exist.</source>
        <translation>Carpeta del perfil; se crea si no existe.</translation>
    </message>
    <message>
        <source>Answer with one JSON document.</source>
        <translation>Responder con un único documento JSON.</translation>
    </message>
    <message>
        <source>PEM file with certificate authorities to trust besides the system&apos;s.</source>
        <translation>Archivo PEM con autoridades de certificación en las que confiar además de las del sistema.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>&quot;cohort-cli COMMAND --help&quot; tells the options of a command.</source>
        <translation>«cohort-cli COMMAND --help» indica las opciones de una orden.</translation>
    </message>
    <message>
        <source>Ends with 0 done, 1 error, 2 wrong use, 3 refused by the gate, 4 partly done.</source>
        <translation>Termina con 0 hecho, 1 error, 2 uso incorrecto, 3 rechazado por el control previo al envío, 4 hecho en parte.</translation>
    </message>
    <message>
        <source>say what to do; &quot;cohort-cli --help&quot; lists the commands</source>
        <translation>indique qué hacer; «cohort-cli --help» muestra las órdenes</translation>
    </message>
    <message>
        <source>there is no command “%1”; &quot;cohort-cli --help&quot; lists them</source>
        <translation>no existe la orden «%1»; «cohort-cli --help» las muestra</translation>
    </message>
    <message>
        <source>say whom it is for: --to circle:NAME</source>
        <translation>indique para quién es: --to circle:NAME</translation>
    </message>
    <message>
        <source>standard input cannot be read</source>
        <translation>no se puede leer la entrada estándar</translation>
    </message>
    <message>
        <source>there is nothing to say: --text TEXT (- reads standard input)</source>
        <translation>no hay nada que decir: --text TEXT (- lee la entrada estándar)</translation>
    </message>
    <message>
        <source>this file cannot be read: %1</source>
        <translation>no se puede leer este archivo: %1</translation>
    </message>
    <message>
        <source>--visibility is onlyMe, mentioned, circle, followers, localOnly, quiet or anyone</source>
        <translation>--visibility es onlyMe, mentioned, circle, followers, localOnly, quiet o anyone</translation>
    </message>
    <message>
        <source>--to is circle:NAME, person:NAME, except:NAME, followers or anyone, not “%1”</source>
        <translation>--to es circle:NAME, person:NAME, except:NAME, followers o anyone, no «%1»</translation>
    </message>
    <message>
        <source>no account fits whom it is for: say --account ACCOUNT</source>
        <translation>ninguna cuenta corresponde a las personas a las que va dirigido: indique --account ACCOUNT</translation>
    </message>
    <message>
        <source>Whom it is for: circle:NAME, person:NAME, except:NAME, followers or anyone; may be repeated.</source>
        <translation>Para quién es: circle:NAME, person:NAME, except:NAME, followers o anyone; se puede repetir.</translation>
    </message>
    <message>
        <source>The account that carries it; may be repeated.</source>
        <translation>La cuenta por la que va; se puede repetir.</translation>
    </message>
    <message>
        <source>What to say; - reads standard input.</source>
        <translation>Lo que se quiere decir; - lee la entrada estándar.</translation>
    </message>
    <message>
        <source>How far it goes on the network.</source>
        <translation>Hasta dónde llega en la red.</translation>
    </message>
    <message>
        <source>The post to answer: its ID or address.</source>
        <translation>La publicación a la que se responde: su ID o dirección.</translation>
    </message>
    <message>
        <source>A file to send with it; may be repeated.</source>
        <translation>Un archivo que se envía con ella; se puede repetir.</translation>
    </message>
    <message>
        <source>Describes the file of the same place; may be repeated.</source>
        <translation>Describe el archivo del mismo lugar; se puede repetir.</translation>
    </message>
    <message>
        <source>Content warning.</source>
        <translation>Advertencia de contenido.</translation>
    </message>
    <message>
        <source>Language of the text, for example en.</source>
        <translation>Idioma del texto, por ejemplo es.</translation>
    </message>
    <message>
        <source>--sphere, --shape or --visibility has a value that does not exist</source>
        <translation>--sphere, --shape o --visibility tiene un valor que no existe</translation>
    </message>
    <message>
        <source>there is a circle of this name already</source>
        <translation>ya hay un círculo con este nombre</translation>
    </message>
    <message>
        <source>%1 is circle %2</source>
        <translation>%1 es el círculo %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people added</source>
        <translation>
            <numerusform>%1: %n persona añadida</numerusform>
            <numerusform>%1: %n personas añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people taken out</source>
        <translation>
            <numerusform>%1: %n persona quitada</numerusform>
            <numerusform>%1: %n personas quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>SPHERE</source>
        <translation>ÁMBITO</translation>
    </message>
    <message>
        <source>PEOPLE</source>
        <translation>PERSONAS</translation>
    </message>
    <message>
        <source>UNREAD</source>
        <translation>SIN LEER</translation>
    </message>
    <message>
        <source>AUDIENCE</source>
        <translation>AUDIENCIA</translation>
    </message>
    <message>
        <source>crossover</source>
        <translation>en ambos ámbitos</translation>
    </message>
    <message>
        <source>professional or personal.</source>
        <translation>professional (profesional) o personal.</translation>
    </message>
    <message>
        <source>disc, square, triangle, diamond, cross, star, hexagon or ring.</source>
        <translation>disc, square, triangle, diamond, cross, star, hexagon o ring.</translation>
    </message>
    <message>
        <source>A note to yourself.</source>
        <translation>Una nota para usted.</translation>
    </message>
    <message>
        <source>The widest route of a post unasked: mentioned, circle, followers …</source>
        <translation>Hasta dónde llega una publicación sin preguntar: mentioned, circle, followers…</translation>
    </message>
    <message>
        <source>Make a circle.</source>
        <translation>Crear un círculo.</translation>
    </message>
    <message>
        <source>Put people into a circle.</source>
        <translation>Añadir personas a un círculo.</translation>
    </message>
    <message>
        <source>Take people out of a circle.</source>
        <translation>Quitar personas de un círculo.</translation>
    </message>
    <message>
        <source>List the circles.</source>
        <translation>Listar los círculos.</translation>
    </message>
    <message>
        <source>Show a circle and its members.</source>
        <translation>Mostrar un círculo y sus miembros.</translation>
    </message>
    <message>
        <source>there is no “%1”</source>
        <translation>no existe «%1»</translation>
    </message>
    <message>
        <source>“%1” may be: %2</source>
        <translation>«%1» puede ser: %2</translation>
    </message>
    <message>
        <source>no such post on this computer: %1</source>
        <translation>esta publicación no está en este equipo: %1</translation>
    </message>
    <message>
        <source>a damaged file was moved aside: %1</source>
        <translation>se ha apartado un archivo dañado: %1</translation>
    </message>
    <message>
        <source>WRITTEN</source>
        <translation>ESCRITO</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>QUIÉN LO VE</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>the server also reached: %1</source>
        <translation>el servidor también ha llegado a: %1</translation>
    </message>
    <message>
        <source>the server published it for: %1</source>
        <translation>el servidor lo ha publicado para: %1</translation>
    </message>
    <message>
        <source>what is not sent yet waits in the outbox</source>
        <translation>lo que aún no se ha enviado espera en la bandeja de salida</translation>
    </message>
    <message>
        <source>name the entry by its number</source>
        <translation>indique la entrada por su número</translation>
    </message>
    <message>
        <source>taken back; it is draft %1</source>
        <translation>retirado; ahora es el borrador %1</translation>
    </message>
    <message>
        <source>Try again what failed, too.</source>
        <translation>Reintentar también lo que ha fallado.</translation>
    </message>
    <message>
        <source>List what waits, what was sent and what failed.</source>
        <translation>Listar lo que espera, lo enviado y lo que ha fallado.</translation>
    </message>
    <message>
        <source>Take a post back that has not left; it becomes a draft.</source>
        <translation>Retirar una publicación que aún no ha salido; pasa a ser un borrador.</translation>
    </message>
    <message>
        <source>Send what waits, now.</source>
        <translation>Enviar ahora lo que espera.</translation>
    </message>
    <message>
        <source>HANDLES</source>
        <translation>ALIAS</translation>
    </message>
    <message>
        <source>CIRCLES</source>
        <translation>CÍRCULOS</translation>
    </message>
    <message>
        <source>--sphere is professional or personal</source>
        <translation>--sphere es professional (profesional) o personal</translation>
    </message>
    <message>
        <source>  (in circles of both spheres)</source>
        <translation>  (en círculos de ambos ámbitos)</translation>
    </message>
    <message>
        <source>circles: %1</source>
        <translation>círculos: %1</translation>
    </message>
    <message>
        <source>how met: %1</source>
        <translation>cómo se conocieron: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>nota: %1</translation>
    </message>
    <message>
        <source>this is one person already</source>
        <translation>ya es una sola persona</translation>
    </message>
    <message>
        <source>name the handle to take away, for example %1</source>
        <translation>indique el alias que hay que quitar, por ejemplo %1</translation>
    </message>
    <message>
        <source>Only people with these words in name, handle or note.</source>
        <translation>Solo personas con estas palabras en el nombre, el alias o la nota.</translation>
    </message>
    <message>
        <source>Only members of this circle.</source>
        <translation>Solo miembros de este círculo.</translation>
    </message>
    <message>
        <source>Only people in circles of this sphere.</source>
        <translation>Solo personas en círculos de este ámbito.</translation>
    </message>
    <message>
        <source>Only people in circles of both spheres.</source>
        <translation>Solo personas en círculos de ambos ámbitos.</translation>
    </message>
    <message>
        <source>List people.</source>
        <translation>Listar personas.</translation>
    </message>
    <message>
        <source>Show one person: handles, circles, suggestions.</source>
        <translation>Mostrar una persona: alias, círculos, sugerencias.</translation>
    </message>
    <message>
        <source>OTHER is the same person as PERSON.</source>
        <translation>OTHER es la misma persona que PERSON.</translation>
    </message>
    <message>
        <source>Make a person of its own of this handle.</source>
        <translation>Hacer de este alias una persona aparte.</translation>
    </message>
    <message>
        <source>not meant</source>
        <translation>fuera de la audiencia</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>sin alcanzar</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>POR QUÉ</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>REGLA</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>QUÉ</translation>
    </message>
    <message>
        <source>ROUTE</source>
        <translation>VÍA</translation>
    </message>
    <message>
        <source>COST</source>
        <translation>COSTE</translation>
    </message>
    <message>
        <source>To agree to exactly this reach: %1</source>
        <translation>Para aceptar exactamente este alcance: %1</translation>
    </message>
    <message>
        <source>queued; &quot;outbox run&quot; or the window sends it</source>
        <translation>en cola; lo enviará «outbox run» o la ventana</translation>
    </message>
    <message>
        <source>Send it? [y/N]</source>
        <translation>¿Enviar? [s/N]</translation>
    </message>
    <message>
        <source>y</source>
        <comment>the letter that says yes</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>there is no terminal to ask at: add --yes to send it</source>
        <translation>no hay un terminal en el que preguntar: añada --yes para enviarlo</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>No preguntar.</translation>
    </message>
    <message>
        <source>Agree to a wider reach; KEY is what &quot;reach&quot; shows for exactly this reach.</source>
        <translation>Aceptar un alcance mayor; KEY es lo que «reach» muestra para exactamente este alcance.</translation>
    </message>
    <message>
        <source>Only queue it.</source>
        <translation>Solo poner en cola.</translation>
    </message>
    <message>
        <source>Tell who would see a post. Nothing is sent.</source>
        <translation>Decir quién vería una publicación. No se envía nada.</translation>
    </message>
    <message>
        <source>Check a post, queue it and send it.</source>
        <translation>Comprobar una publicación, ponerla en cola y enviarla.</translation>
    </message>
    <message>
        <source>--limit is a number from 1 to %1</source>
        <translation>--limit es un número de 1 a %1</translation>
    </message>
    <message>
        <source>--before is a time or the &quot;next&quot; of an answer</source>
        <translation>--before es una fecha y hora o el «next» de una respuesta</translation>
    </message>
    <message>
        <source>LAST</source>
        <translation>ÚLTIMO</translation>
    </message>
    <message>
        <source>POSTS</source>
        <translation>PUBLICACIONES</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>DE</translation>
    </message>
    <message>
        <source>OPENING</source>
        <translation>COMIENZO</translation>
    </message>
    <message>
        <source>picture: %1</source>
        <translation>imagen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n posts are not on this computer; --load fetches them</source>
        <translation>
            <numerusform>%n publicación no está en este equipo; --load la obtiene</numerusform>
            <numerusform>%n publicaciones no están en este equipo; --load las obtiene</numerusform>
        </translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>HORA</translation>
    </message>
    <message>
        <source>FOUND</source>
        <translation>ENCONTRADO</translation>
    </message>
    <message>
        <source>Posts by the people of this circle.</source>
        <translation>Publicaciones de las personas de este círculo.</translation>
    </message>
    <message>
        <source>Posts by one person, over all networks.</source>
        <translation>Publicaciones de una persona, en todas las redes.</translation>
    </message>
    <message>
        <source>All that one account received.</source>
        <translation>Todo lo que ha recibido una cuenta.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Como máximo esta cantidad.</translation>
    </message>
    <message>
        <source>Older than this time or than &quot;next&quot;.</source>
        <translation>Anterior a este momento o a «next».</translation>
    </message>
    <message>
        <source>Fetch what is missing first.</source>
        <translation>Obtener primero lo que falta.</translation>
    </message>
    <message>
        <source>Read a circle, a sphere, a person or everything, newest first.</source>
        <translation>Leer un círculo, un ámbito, una persona o todo, primero lo más reciente.</translation>
    </message>
    <message>
        <source>List conversations, the one with the newest post first.</source>
        <translation>Listar conversaciones, primero la de la publicación más reciente.</translation>
    </message>
    <message>
        <source>Show the conversation of a post (its ID or address).</source>
        <translation>Mostrar la conversación de una publicación (su ID o dirección).</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer and agree there:</source>
        <translation>Abra esta dirección en un navegador de este equipo y dé allí su consentimiento:</translation>
    </message>
    <message>
        <source>If the browser shows a code instead, type it here and press Enter.</source>
        <translation>Si el navegador muestra en su lugar un código, escríbalo aquí y pulse Intro.</translation>
    </message>
    <message>
        <source>Type the code that the browser shows and press Enter.</source>
        <translation>Escriba el código que muestra el navegador y pulse Intro.</translation>
    </message>
    <message>
        <source>when it was sent, %1:</source>
        <translation>al enviarlo, %1:</translation>
    </message>
    <message>
        <source>since then:</source>
        <translation>desde entonces:</translation>
    </message>
    <message>
        <source>not sent with Cohort on this computer; what the rules say of it now:</source>
        <translation>no se envió con Cohort en este equipo; lo que dicen ahora las reglas:</translation>
    </message>
    <message>
        <source>can read it since then:</source>
        <translation>pueden leerlo desde entonces:</translation>
    </message>
    <message numerus="yes">
        <source>%n posts cannot be read</source>
        <translation>
            <numerusform>%n publicación no se puede leer</numerusform>
            <numerusform>%n publicaciones no se pueden leer</numerusform>
        </translation>
    </message>
    <message>
        <source>older posts were not looked at; --limit takes a larger number</source>
        <translation>no se han mirado las publicaciones más antiguas; --limit acepta un número mayor</translation>
    </message>
    <message>
        <source>--limit is a number of posts</source>
        <translation>--limit es un número de publicaciones</translation>
    </message>
    <message>
        <source>At most about so many posts (200).</source>
        <translation>Como mucho unas tantas publicaciones (200).</translation>
    </message>
    <message>
        <source>Show who could see a post of mine when it was sent, and what is different now.</source>
        <translation>Mostrar quién podía ver una publicación mía al enviarla y qué es distinto ahora.</translation>
    </message>
    <message>
        <source>Show what of mine a person can read, over all accounts.</source>
        <translation>Mostrar qué puede leer de mí una persona, en todas las cuentas.</translation>
    </message>
    <message>
        <source>Nothing new since %1.</source>
        <translation>Nada nuevo desde %1.</translation>
    </message>
    <message>
        <source>%1 by %2 since %3</source>
        <comment>so many posts, so many people, a time</comment>
        <translation>%1 de %2 desde %3</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n publicación</numerusform>
            <numerusform>%n publicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Breves</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Más largas</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Compartido</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TÍTULO</translation>
    </message>
    <message>
        <source>There is more after %1.</source>
        <translation>Hay más después de %1.</translation>
    </message>
    <message>
        <source>That&apos;s all up to %1.</source>
        <translation>Eso es todo hasta %1.</translation>
    </message>
    <message>
        <source>--since is a time such as 2026-03-02T09:00</source>
        <translation>--since es una fecha y hora como 2026-03-02T09:00</translation>
    </message>
    <message>
        <source>Everything from this time on; without it what is unread, of two weeks.</source>
        <translation>Todo desde este momento; sin esta opción, lo que está sin leer de las dos últimas semanas.</translation>
    </message>
    <message>
        <source>What happened since last time, by conversation, and then it ends.</source>
        <translation>Lo que ha ocurrido desde la última vez, por conversaciones, y ahí termina.</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TIPO</translation>
    </message>
    <message>
        <source>--order is newest or best</source>
        <translation>--order es newest (lo más reciente) o best (lo más pertinente)</translation>
    </message>
    <message>
        <source>newest or best first.</source>
        <translation>Primero lo más reciente (newest) o lo más pertinente (best).</translation>
    </message>
    <message>
        <source>At most so many; a conversation is not cut.</source>
        <translation>Como máximo esta cantidad; una conversación no se corta.</translation>
    </message>
    <message>
        <source>Search posts, saved threads, notes, drafts and people on this computer.</source>
        <translation>Buscar en publicaciones, conversaciones guardadas, notas, borradores y personas de este equipo.</translation>
    </message>
    <message>
        <source>%1  %2 (%3)</source>
        <comment>number, title, number of posts</comment>
        <translation>%1  %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n posts could not be had</source>
        <translation>
            <numerusform>no se ha podido obtener %n publicación</numerusform>
            <numerusform>no se han podido obtener %n publicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures could not be kept</source>
        <translation>
            <numerusform>no se ha podido conservar %n imagen</numerusform>
            <numerusform>no se han podido conservar %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>saved without what is not on this computer: %1</source>
        <translation>se ha guardado sin lo que no está en este equipo: %1</translation>
    </message>
    <message>
        <source>SAVED</source>
        <translation>GUARDADA</translation>
    </message>
    <message>
        <source>--style is apa, mla, chicago or chicago-bibliography</source>
        <translation>--style es apa, mla, chicago o chicago-bibliography</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>copia de seguridad</translation>
    </message>
    <message>
        <source>written and read back: %1</source>
        <translation>escrita y leída de nuevo para comprobarla: %1</translation>
    </message>
    <message>
        <source>checked; it takes the place of this profile at the next start</source>
        <translation>comprobada; sustituirá a este perfil en el próximo inicio</translation>
    </message>
    <message>
        <source>what is here now will be kept in a folder &quot;before-restore-…&quot; in the profile</source>
        <translation>lo que hay aquí ahora se conservará en una carpeta &quot;before-restore-…&quot; dentro del perfil</translation>
    </message>
    <message>
        <source>forgotten: %1</source>
        <translation>olvidado: %1</translation>
    </message>
    <message>
        <source>what is forgotten cannot be brought back; say so with --yes</source>
        <translation>lo que se olvida no se puede recuperar; confírmelo con --yes</translation>
    </message>
    <message>
        <source>Fetch the pictures too; their servers learn of it.</source>
        <translation>Obtener también las imágenes; sus servidores se enteran de ello.</translation>
    </message>
    <message>
        <source>apa, mla, chicago or chicago-bibliography.</source>
        <translation>apa, mla, chicago o chicago-bibliography.</translation>
    </message>
    <message>
        <source>With today as the day of access.</source>
        <translation>Con la fecha de hoy como fecha de consulta.</translation>
    </message>
    <message>
        <source>Say that a copy was saved, and when.</source>
        <translation>Decir que se guardó una copia y cuándo.</translation>
    </message>
    <message>
        <source>The environment variable that holds the passphrase.</source>
        <translation>La variable de entorno que contiene la frase de contraseña.</translation>
    </message>
    <message>
        <source>Save the whole conversation of a post for good.</source>
        <translation>Guardar de forma permanente toda la conversación de una publicación.</translation>
    </message>
    <message>
        <source>List the saved conversations, newest first.</source>
        <translation>Listar las conversaciones guardadas, primero las más recientes.</translation>
    </message>
    <message>
        <source>Write a saved conversation into a file.</source>
        <translation>Escribir una conversación guardada en un archivo.</translation>
    </message>
    <message>
        <source>Cite a saved conversation.</source>
        <translation>Citar una conversación guardada.</translation>
    </message>
    <message>
        <source>Write people, circles, drafts and the library into one file.</source>
        <translation>Escribir personas, círculos, borradores y la biblioteca en un solo archivo.</translation>
    </message>
    <message>
        <source>Bring a backup back at the next start.</source>
        <translation>Restaurar una copia de seguridad en el próximo inicio.</translation>
    </message>
    <message>
        <source>Take a saved conversation off this computer for good.</source>
        <translation>Quitar definitivamente de este equipo una conversación guardada.</translation>
    </message>
    <message>
        <source>Take a person with posts and notes off this computer for good.</source>
        <translation>Quitar definitivamente de este equipo a una persona con sus publicaciones y notas.</translation>
    </message>
    <message>
        <source>this conversation is not saved; &quot;thread save&quot; does it</source>
        <translation>esta conversación no está guardada; &quot;thread save&quot; la guarda</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>Uno de %1.</translation>
    </message>
    <message>
        <source>The file; without, one named by the title.</source>
        <translation>El archivo; sin esta opción, uno que lleva el título por nombre.</translation>
    </message>
    <message>
        <source>With your notes, highlights and tags.</source>
        <translation>Con sus notas, resaltados y etiquetas.</translation>
    </message>
    <message>
        <source>--format is one of %1</source>
        <translation>--format es uno de %1</translation>
    </message>
    <message>
        <source>say where the app password is: --app-password-env VAR</source>
        <translation>indique dónde está la contraseña de aplicación: --app-password-env VAR</translation>
    </message>
    <message>
        <source>Read the app password from this environment variable, once.</source>
        <translation>Leer la contraseña de aplicación de esta variable de entorno, una sola vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds followed</source>
        <translation>
            <numerusform>%n feed seguido</numerusform>
            <numerusform>%n feeds seguidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds were followed already</source>
        <translation>
            <numerusform>%n feed ya se seguía</numerusform>
            <numerusform>%n feeds ya se seguían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds could not be read</source>
        <translation>
            <numerusform>%n feed no se ha podido leer</numerusform>
            <numerusform>%n feeds no se han podido leer</numerusform>
        </translation>
    </message>
    <message>
        <source>following feeds</source>
        <translation>siguiendo feeds</translation>
    </message>
    <message>
        <source>no circle is called so, and its feeds go into none: %1</source>
        <translation>ningún círculo se llama así y sus feeds no van a ninguno: %1</translation>
    </message>
    <message>
        <source>this is no list of feeds (OPML): %1</source>
        <translation>esto no es una lista de feeds (OPML): %1</translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation>desaparecido definitivamente</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>DIRECCIÓN</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds written</source>
        <translation>
            <numerusform>%n feed escrito</numerusform>
            <numerusform>%n feeds escritos</numerusform>
        </translation>
    </message>
    <message>
        <source>The account of this hat: professional, personal or mixed.</source>
        <translation>La cuenta de este uso: professional, personal o mixed.</translation>
    </message>
    <message>
        <source>Put the feeds into this circle.</source>
        <translation>Poner los feeds en este círculo.</translation>
    </message>
    <message>
        <source>Put the feeds of a folder into the circle of its name.</source>
        <translation>Poner los feeds de una carpeta en el círculo que lleva su nombre.</translation>
    </message>
    <message>
        <source>Follow blogs and feeds; a page&apos;s feed is found by itself.</source>
        <translation>Seguir blogs y feeds; el feed de una página se encuentra automáticamente.</translation>
    </message>
    <message>
        <source>List the feeds that are followed.</source>
        <translation>Listar los feeds que se siguen.</translation>
    </message>
    <message>
        <source>Follow the feeds of a list (OPML).</source>
        <translation>Seguir los feeds de una lista (OPML).</translation>
    </message>
    <message>
        <source>Write the feeds that are followed as a list (OPML).</source>
        <translation>Escribir los feeds que se siguen como una lista (OPML).</translation>
    </message>
    <message>
        <source>ABOUT</source>
        <translation>APROX.</translation>
    </message>
    <message>
        <source>KEEPS</source>
        <translation>CONSERVA</translation>
    </message>
    <message>
        <source>All in all %1: posts %2, saved conversations %3, their pictures %4, people and drafts %5, copies of the profile %6</source>
        <translation>En total %1: publicaciones %2, conversaciones guardadas %3, sus imágenes %4, personas y borradores %5, copias del perfil %6</translation>
    </message>
    <message>
        <source>%1 keeps: %2</source>
        <translation>%1 conserva: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n posts removed</source>
        <translation>
            <numerusform>%n publicación quitada</numerusform>
            <numerusform>%n publicaciones quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>a rule is: all, months N (1 to %1), or saved</source>
        <translation>una regla es: all, months N (de 1 a %1) o saved</translation>
    </message>
    <message>
        <source>nothing was changed; say so with --yes</source>
        <translation>no se ha cambiado nada; confírmelo con --yes</translation>
    </message>
    <message>
        <source>what you published there stays at the network</source>
        <translation>lo que usted publicó allí se queda en la red</translation>
    </message>
    <message>
        <source>Delete drafts and unsent posts for this account alone as well.</source>
        <translation>Eliminar también los borradores y las publicaciones sin enviar que son solo para esta cuenta.</translation>
    </message>
    <message>
        <source>Tell what each circle takes of the disk and how long it keeps posts.</source>
        <translation>Decir cuánto disco ocupa cada círculo y cuánto tiempo conserva las publicaciones.</translation>
    </message>
    <message>
        <source>Choose how long the posts of a circle stay on this computer.</source>
        <translation>Elegir cuánto tiempo se quedan en este equipo las publicaciones de un círculo.</translation>
    </message>
    <message>
        <source>Take an account with everything that came through it off this computer for good.</source>
        <translation>Quitar definitivamente de este equipo una cuenta con todo lo que llegó a través de ella.</translation>
    </message>
    <message>
        <source>Sign in by handle (or user name) and app password.</source>
        <translation>Iniciar sesión con alias (o nombre de usuario) y contraseña de aplicación.</translation>
    </message>
    <message>
        <source>Add an account; NETWORK is &quot;mastodon&quot;, &quot;bluesky&quot; or &quot;wordpress&quot;.</source>
        <translation>Añadir una cuenta; NETWORK es «mastodon», «bluesky» o «wordpress».</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>new answer</source>
        <translation>respuesta nueva</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>con respuesta</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>LAST ANSWER</source>
        <translation>ÚLTIMA RESPUESTA</translation>
    </message>
    <message numerus="yes">
        <source>%n of your comments were answered at %1, which you have not opened since %2.</source>
        <comment>my address there, a time</comment>
        <translation>
            <numerusform>%n de sus comentarios ha recibido respuesta en %1, que usted no ha abierto desde %2.</numerusform>
            <numerusform>%n de sus comentarios han recibido respuesta en %1, que usted no ha abierto desde %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>You wanted to be reminded</source>
        <translation>Quería que se le recordara</translation>
    </message>
    <message>
        <source>Nothing you said is like that.</source>
        <translation>Nada de lo que ha dicho coincide.</translation>
    </message>
    <message>
        <source>--state is one of unanswered, new, answered, closed, muted</source>
        <translation>--state es uno de unanswered, new, answered, closed, muted</translation>
    </message>
    <message>
        <source>--after is the &quot;next&quot; of an answer</source>
        <translation>--after es el «next» de una respuesta</translation>
    </message>
    <message>
        <source>Closed until somebody answers.</source>
        <translation>Cerrado hasta que alguien responda.</translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation>Abierto de nuevo.</translation>
    </message>
    <message>
        <source>The conversation is muted.</source>
        <translation>La conversación está silenciada.</translation>
    </message>
    <message>
        <source>The conversation is not muted any more.</source>
        <translation>La conversación ya no está silenciada.</translation>
    </message>
    <message>
        <source>Say one of --at, --if-quiet and --never</source>
        <translation>Indique uno de --at, --if-quiet y --never</translation>
    </message>
    <message>
        <source>No reminder any more.</source>
        <translation>Ya no hay recordatorio.</translation>
    </message>
    <message>
        <source>--at is a time such as 2026-03-02T09:00</source>
        <translation>--at es una fecha y hora como 2026-03-02T09:00</translation>
    </message>
    <message>
        <source>--if-quiet is a number of days, such as %1</source>
        <translation>--if-quiet es un número de días, como %1</translation>
    </message>
    <message>
        <source>You will be reminded: %1</source>
        <comment>a time</comment>
        <translation>Se le recordará: %1</translation>
    </message>
    <message>
        <source>unanswered, new, answered, closed or muted.</source>
        <translation>unanswered, new, answered, closed o muted.</translation>
    </message>
    <message>
        <source>Go on from the &quot;next&quot; of an answer.</source>
        <translation>Continuar desde el «next» de una respuesta.</translation>
    </message>
    <message>
        <source>At this time.</source>
        <translation>En esta fecha y hora.</translation>
    </message>
    <message>
        <source>After so many days in which nobody answers.</source>
        <translation>Tras tantos días sin que nadie responda.</translation>
    </message>
    <message>
        <source>Not any more.</source>
        <translation>Ningún recordatorio más.</translation>
    </message>
    <message>
        <source>Close something I said until somebody answers.</source>
        <translation>Cerrar algo que dije hasta que alguien responda.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Abrirlo de nuevo.</translation>
    </message>
    <message>
        <source>Hear nothing more of its conversation.</source>
        <translation>No recibir más novedades de su conversación.</translation>
    </message>
    <message>
        <source>Hear of its conversation again.</source>
        <translation>Volver a recibir novedades de su conversación.</translation>
    </message>
    <message>
        <source>Be reminded of something I said.</source>
        <translation>Recordarme algo que dije.</translation>
    </message>
    <message>
        <source>What I said everywhere and what became of it.</source>
        <translation>Lo que dije en todas partes y qué ha sido de ello.</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>integrada</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSIÓN</translation>
    </message>
    <message>
        <source>LICENCE</source>
        <translation>LICENCIA</translation>
    </message>
    <message>
        <source>Networks in %1 are not loaded; --own-folder on changes that.</source>
        <translation>Las redes de %1 no se cargan; --own-folder on lo cambia.</translation>
    </message>
    <message>
        <source>--own-folder is on or off</source>
        <translation>--own-folder es on u off</translation>
    </message>
    <message>
        <source>Networks in %1 are loaded from the next start on. Code in this folder can do everything Cohort can.</source>
        <translation>Las redes de %1 se cargan a partir del próximo inicio. El código de esta carpeta puede hacer todo lo que puede hacer Cohort.</translation>
    </message>
    <message>
        <source>Networks in %1 are not loaded from the next start on.</source>
        <translation>Las redes de %1 no se cargan a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Load networks from your own folder, too: on or off. Code there can do everything Cohort can.</source>
        <translation>Cargar también redes de su propia carpeta: on u off. El código que hay allí puede hacer todo lo que puede hacer Cohort.</translation>
    </message>
    <message>
        <source>List the networks, built in and from files, and why a file is not used.</source>
        <translation>Listar las redes, integradas y de archivos, y por qué no se usa un archivo.</translation>
    </message>
    <message>
        <source>--may-reply is anyone, followers, followed, mentioned or nobody</source>
        <translation>--may-reply es anyone, followers, followed, mentioned o nobody</translation>
    </message>
    <message>
        <source>this picture cannot be read, so what it may tell of its place cannot be taken out; save it as JPEG or PNG: %1</source>
        <translation>esta imagen no se puede leer, por lo que no se puede eliminar lo que quizá diga de su lugar; guárdela como JPEG o PNG: %1</translation>
    </message>
    <message>
        <source>What to say through one of the accounts instead: ACCOUNT=TEXT; may be repeated.</source>
        <translation>Qué decir en su lugar a través de una de las cuentas: ACCOUNT=TEXT; se puede repetir.</translation>
    </message>
    <message>
        <source>Where the text is too long for one post, make a thread of it.</source>
        <translation>Si el texto es demasiado largo para una sola publicación, hacer de él un hilo.</translation>
    </message>
    <message>
        <source>The post to show inside: its ID or address.</source>
        <translation>La publicación que se mostrará dentro: su ID o dirección.</translation>
    </message>
    <message>
        <source>Who may reply: anyone, followers, followed, mentioned or nobody. Says nothing of who reads.</source>
        <translation>Quién puede responder: anyone, followers, followed, mentioned o nobody. No dice nada de quién lee.</translation>
    </message>
    <message>
        <source>Others may not quote it. Says nothing of who reads.</source>
        <translation>Otras personas no pueden citarla. No dice nada de quién lee.</translation>
    </message>
    <message>
        <source>What the content is, in the network&apos;s own word; may be repeated.</source>
        <translation>Qué es el contenido, con la palabra propia de la red; se puede repetir.</translation>
    </message>
    <message>
        <source>the same person? %1 %2</source>
        <translation>¿la misma persona? %1 %2</translation>
    </message>
    <message>
        <source>%1 %2 and %3 %4</source>
        <comment>number, name, number, name</comment>
        <translation>%1 %2 y %3 %4</translation>
    </message>
    <message>
        <source>Nobody looks like the same person twice.</source>
        <translation>No parece que nadie figure dos veces.</translation>
    </message>
    <message>
        <source>Who might be one person, and what speaks for it. Nothing is linked by itself.</source>
        <translation>Quiénes podrían ser una sola persona y qué lo indica. Nada se une automáticamente.</translation>
    </message>
    <message>
        <source>OTHER is not the same person as PERSON: not suggested again.</source>
        <translation>OTHER no es la misma persona que PERSON: no se vuelve a sugerir.</translation>
    </message>
    <message>
        <source>--text-for is ACCOUNT=TEXT, not “%1”</source>
        <translation>--text-for es ACCOUNT=TEXT, no «%1»</translation>
    </message>
    <message>
        <source>--text-for names an account that does not carry the post: %1</source>
        <translation>--text-for nombra una cuenta por la que no va la publicación: %1</translation>
    </message>
    <message>
        <source>%1 is not known on the network of account %2: there only the name is written</source>
        <translation>a %1 no se le conoce en la red de la cuenta %2: allí solo se escribe el nombre</translation>
    </message>
    <message>
        <source>account %1, %2 of %3: %4</source>
        <translation>cuenta %1, %2 de %3: %4</translation>
    </message>
    <message>
        <source>a password has at most %1 characters</source>
        <translation>una contraseña tiene como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>With --split: each part says which of how many it is, (1/3).</source>
        <translation>Con --split: cada parte indica cuál es y de cuántas, (1/3).</translation>
    </message>
    <message>
        <source>Put it behind the password in this environment variable, where the network can: whoever has it reads the post, and anyone sees its title.</source>
        <translation>Ponerla tras la contraseña de esta variable de entorno, donde la red lo permita: quien la tenga lee la publicación, y cualquiera ve su título.</translation>
    </message>
    <message>
        <source>(commented on the page)</source>
        <translation>(comentado en la página)</translation>
    </message>
    <message>
        <source>Noted among your comments.</source>
        <translation>Anotado entre sus comentarios.</translation>
    </message>
    <message>
        <source>Forgotten that you commented there.</source>
        <translation>Olvidado que usted comentó allí.</translation>
    </message>
    <message>
        <source>What I wrote: it is found among the comments.</source>
        <translation>Lo que escribí: se encuentra entre los comentarios.</translation>
    </message>
    <message>
        <source>The name I used there.</source>
        <translation>El nombre que usé allí.</translation>
    </message>
    <message>
        <source>I commented on the page of this post, in the browser.</source>
        <translation>He comentado en la página de esta publicación, en el navegador.</translation>
    </message>
    <message>
        <source>Forget that I commented there.</source>
        <translation>Olvidar que comenté allí.</translation>
    </message>
    <message>
        <source>Whoever wrote this post becomes one of your people.</source>
        <translation>Quien escribió esta publicación pasa a estar entre sus contactos.</translation>
    </message>
    <message>
        <source>no profile on the network of account %2 is known for %1: there the name is written</source>
        <translation>no se conoce ningún perfil de %1 en la red de la cuenta %2: allí se escribe el nombre</translation>
    </message>
    <message>
        <source>--numbered goes with --split</source>
        <translation>--numbered se usa con --split</translation>
    </message>
    <message>
        <source>--as-draft names an account that does not carry the post: %1</source>
        <translation>--as-draft nombra una cuenta por la que no va la publicación: %1</translation>
    </message>
    <message>
        <source>this account&apos;s network keeps no drafts, or may not: %1</source>
        <translation>la red de esta cuenta no guarda borradores, o no están permitidos: %1</translation>
    </message>
    <message>
        <source>This account leaves it at its site as a draft, to be finished and published there; may be repeated.</source>
        <translation>Esta cuenta la deja en su sitio como borrador, para terminarla y publicarla allí; se puede repetir.</translation>
    </message>
    <message>
        <source>in your address book: %1</source>
        <translation>en su libreta de direcciones: %1</translation>
    </message>
    <message>
        <source>no circle is called “%1”; &quot;circle create&quot; makes one</source>
        <translation>ningún círculo se llama «%1»; &quot;circle create&quot; crea uno</translation>
    </message>
    <message>
        <source>two circles are called “%1”: name the life with --hat, or the number</source>
        <translation>dos círculos se llaman «%1»: indique la vida con --hat, o el número</translation>
    </message>
    <message>
        <source>--hat is professional or personal</source>
        <translation>--hat es professional (profesional) o personal</translation>
    </message>
    <message>
        <source>this is no address book (vCard): %1</source>
        <translation>esto no es una libreta de direcciones (vCard): %1</translation>
    </message>
    <message>
        <source>Put new people into this circle; people you have stay where they are.</source>
        <translation>Poner a las personas nuevas en este círculo; las que usted ya tiene se quedan donde están.</translation>
    </message>
    <message>
        <source>The life of the circle: professional or personal.</source>
        <translation>La vida del círculo: professional (profesional) o personal.</translation>
    </message>
    <message>
        <source>Only cards with this label (category).</source>
        <translation>Solo tarjetas con esta etiqueta (categoría).</translation>
    </message>
    <message>
        <source>Say what would happen and change nothing.</source>
        <translation>Decir qué ocurriría y no cambiar nada.</translation>
    </message>
    <message>
        <source>Read an address book (vCard, .vcf): e-mail addresses, web addresses, profiles.</source>
        <translation>Leer una libreta de direcciones (vCard, .vcf): direcciones de correo electrónico, direcciones web, perfiles.</translation>
    </message>
</context>
<context>
    <name>CommentWords</name>
    <message>
        <source>reminder: %1</source>
        <comment>a time</comment>
        <translation>recordatorio: %1</translation>
    </message>
    <message>
        <source>answered before the reminder</source>
        <translation>respondido antes del recordatorio</translation>
    </message>
    <message>
        <source>reminder if nobody answers: %1</source>
        <comment>a time</comment>
        <translation>recordatorio si nadie responde: %1</translation>
    </message>
    <message>
        <source>Not on this computer any more</source>
        <translation>Ya no está en este equipo</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%n new answers</source>
        <translation>
            <numerusform>%n respuesta nueva</numerusform>
            <numerusform>%n respuestas nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Con respuesta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Unanswered, the oldest first</source>
        <translation>Sin respuesta, primero los más antiguos</translation>
    </message>
    <message>
        <source>New answers</source>
        <translation>Respuestas nuevas</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>You to %1</source>
        <comment>a person</comment>
        <translation>Usted a %1</translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>Advertencia de contenido: %1</translation>
    </message>
    <message>
        <source>A post without words</source>
        <translation>Publicación sin texto</translation>
    </message>
    <message>
        <source>last answer by %1, %2</source>
        <comment>a person, a time</comment>
        <translation>última respuesta de %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the network counts %n answers</source>
        <translation>
            <numerusform>la red cuenta %n respuesta</numerusform>
            <numerusform>la red cuenta %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>muted</source>
        <translation>conversación silenciada</translation>
    </message>
    <message numerus="yes">
        <source>%n of your comments were answered at %1 (%2), which you have not opened for weeks.</source>
        <comment>my address there, a network</comment>
        <translation>
            <numerusform>%n de sus comentarios ha recibido respuesta en %1 (%2), que usted no ha abierto desde hace semanas.</numerusform>
            <numerusform>%n de sus comentarios han recibido respuesta en %1 (%2), que usted no ha abierto desde hace semanas.</numerusform>
        </translation>
    </message>
    <message>
        <source>You commented on the page in the browser</source>
        <translation>Usted comentó en la página, en el navegador</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Your people, in circles, over several networks.</source>
        <translation>Sus contactos, en círculos, en varias redes.</translation>
    </message>
    <message>
        <source>Use this folder for everything that is stored.</source>
        <translation>Usar esta carpeta para todo lo que se almacena.</translation>
    </message>
    <message>
        <source>Open with invented people; no account, no server, no connection.</source>
        <translation>Abrir con personas inventadas; sin cuenta, sin servidor, sin conexión.</translation>
    </message>
    <message>
        <source>Do the main job on the sample network by itself and leave pictures in this folder.</source>
        <translation>Realizar automáticamente la tarea principal en la red de ejemplo y dejar imágenes en esta carpeta.</translation>
    </message>
    <message>
        <source>Language of the window instead of the system&apos;s.</source>
        <translation>Idioma de la ventana en lugar del idioma del sistema.</translation>
    </message>
    <message>
        <source>light or dark instead of the setting, with --screenshots.</source>
        <translation>light (claro) o dark (oscuro) en lugar de la configuración, con --screenshots.</translation>
    </message>
    <message>
        <source>Mirror the window, with --screenshots.</source>
        <translation>Reflejar la ventana como en un espejo, con --screenshots.</translation>
    </message>
    <message>
        <source>An address book (vCard), a list of feeds (OPML), or an address of this program from a browser.</source>
        <translation>Una libreta de direcciones (vCard), una lista de feeds (OPML) o una dirección de este programa procedente de un navegador.</translation>
    </message>
</context>
<context>
    <name>PostLayout</name>
    <message>
        <source>passed on by %1</source>
        <translation>compartido por %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share of votes</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>Advertencia de contenido: %1</translation>
    </message>
    <message>
        <source>Hide the post</source>
        <translation>Ocultar la publicación</translation>
    </message>
    <message>
        <source>Show the post</source>
        <translation>Mostrar la publicación</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>The text goes on at the network: open it in the browser</source>
        <translation>El texto continúa en la red: abrirlo en el navegador</translation>
    </message>
    <message>
        <source>Show this picture</source>
        <translation>Mostrar esta imagen</translation>
    </message>
    <message>
        <source>Always …</source>
        <translation>Siempre…</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a page, its server</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>also on %1</source>
        <comment>a network</comment>
        <translation>también en %1</translation>
    </message>
</context>
<context>
    <name>PostWords</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>%1 without a description</source>
        <translation>%1 sin descripción</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of media, description</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boosts</source>
        <translation>
            <numerusform>%n impulso</numerusform>
            <numerusform>%n impulsos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likes</source>
        <translation>
            <numerusform>%n «Me gusta»</numerusform>
            <numerusform>%n «Me gusta»</numerusform>
        </translation>
    </message>
    <message>
        <source>boosted by you</source>
        <translation>impulsada por usted</translation>
    </message>
    <message>
        <source>liked by you</source>
        <translation>le gusta a usted</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardada</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editada</translation>
    </message>
    <message>
        <source>The poll has ended</source>
        <translation>La encuesta ha terminado</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Encuesta</translation>
    </message>
    <message>
        <source>The poll ends %1</source>
        <translation>La encuesta termina: %1</translation>
    </message>
    <message>
        <source>passed on by %1</source>
        <translation>compartido por %1</translation>
    </message>
    <message>
        <source>content warning: %1</source>
        <translation>advertencia de contenido: %1</translation>
    </message>
    <message numerus="yes">
        <source>poll with %n answers</source>
        <translation>
            <numerusform>encuesta con %n respuesta</numerusform>
            <numerusform>encuesta con %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>unread</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Something this version of Cohort cannot show</source>
        <translation>Algo que esta versión de Cohort no puede mostrar</translation>
    </message>
    <message numerus="yes">
        <source>also on %n other networks</source>
        <translation>
            <numerusform>también en %n red más</numerusform>
            <numerusform>también en %n redes más</numerusform>
        </translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>short name of a weekday, time of that day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date, time of that day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RelationshipWords</name>
    <message>
        <source>you follow each other</source>
        <translation>se siguen mutuamente</translation>
    </message>
    <message>
        <source>you follow them</source>
        <translation>usted sigue a esta persona</translation>
    </message>
    <message>
        <source>they follow you</source>
        <translation>le sigue a usted</translation>
    </message>
    <message>
        <source>no following that is known</source>
        <translation>sin seguimiento conocido</translation>
    </message>
    <message>
        <source>you asked to follow</source>
        <translation>ha solicitado seguir a esta persona</translation>
    </message>
    <message>
        <source>asks to follow you</source>
        <translation>solicita seguirle</translation>
    </message>
    <message>
        <source>blocked by you</source>
        <translation>usted bloquea a esta persona</translation>
    </message>
    <message>
        <source>muted by you</source>
        <translation>usted silencia a esta persona</translation>
    </message>
</context>
<context>
    <name>SavedExport</name>
    <message>
        <source>&amp;Markdown …</source>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>&amp;Web page, in one file …</source>
        <translation>Página &amp;web, en un solo archivo…</translation>
    </message>
    <message>
        <source>&amp;E-book (EPUB) …</source>
        <translation>Libro &amp;electrónico (EPUB)…</translation>
    </message>
    <message>
        <source>&amp;PDF …</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Table (CSV) …</source>
        <translation>&amp;Tabla (CSV)…</translation>
    </message>
    <message>
        <source>&amp;JSON …</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>References for Zotero (CSL-JSON) …</source>
        <translation>Referencias para Zotero (CSL-JSON)…</translation>
    </message>
    <message>
        <source>References for LaTeX (BibTeX) …</source>
        <translation>Referencias para LaTeX (BibTeX)…</translation>
    </message>
    <message>
        <source>References for EndNote (RIS) …</source>
        <translation>Referencias para EndNote (RIS)…</translation>
    </message>
</context>
<context>
    <name>SavedWords</name>
    <message>
        <source>Conversation without words</source>
        <translation>Conversación sin texto</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n publicación</numerusform>
            <numerusform>%n publicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>saved %1</source>
        <comment>a day</comment>
        <translation>guardada: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new replies</source>
        <translation>
            <numerusform>%n respuesta nueva</numerusform>
            <numerusform>%n respuestas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts changed since</source>
        <translation>
            <numerusform>%n publicación ha cambiado desde entonces</numerusform>
            <numerusform>%n publicaciones han cambiado desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts are missing</source>
        <translation>
            <numerusform>falta %n publicación</numerusform>
            <numerusform>faltan %n publicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted at the network; seen on %1. This is your saved copy.</source>
        <translation>Eliminada en la red; visto el %1. Esta es la copia que usted guardó.</translation>
    </message>
    <message>
        <source>Edited by its author; seen on %1. It reads there now: %2</source>
        <translation>Editada por su autor; visto el %1. Ahora allí dice: %2</translation>
    </message>
    <message>
        <source>When you sent it: %1</source>
        <translation>Cuando usted la envió: %1</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation>Su nota: %1</translation>
    </message>
    <message>
        <source>Its author deleted this post; your setting hides it.</source>
        <translation>Su autor eliminó esta publicación; la configuración de usted la oculta.</translation>
    </message>
</context>
<context>
    <name>SendingNews</name>
    <message numerus="yes">
        <source>%n posts were sent.</source>
        <translation>
            <numerusform>Se ha enviado %n publicación.</numerusform>
            <numerusform>Se han enviado %n publicaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts were not sent and wait in the outbox, where it says why.</source>
        <translation>
            <numerusform>%n publicación no se ha enviado y espera en la bandeja de salida, donde se indica por qué.</numerusform>
            <numerusform>%n publicaciones no se han enviado y esperan en la bandeja de salida, donde se indica por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>A post was not sent and waits in the outbox: %1</source>
        <comment>what went wrong</comment>
        <translation>Una publicación no se ha enviado y espera en la bandeja de salida: %1</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Fetching posts: %1 of %2</source>
        <translation>Obteniendo publicaciones: %1 de %2</translation>
    </message>
    <message>
        <source>Fetching posts …</source>
        <translation>Obteniendo publicaciones…</translation>
    </message>
    <message>
        <source>Up to date as of %1</source>
        <translation>Actualizado: %1</translation>
    </message>
    <message>
        <source>Working offline · everything loaded so far is on this computer</source>
        <translation>Trabajando sin conexión · todo lo cargado hasta ahora está en este equipo</translation>
    </message>
    <message>
        <source>Offline since %1 · everything up to then is on this computer</source>
        <translation>Sin conexión desde %1 · todo lo anterior está en este equipo</translation>
    </message>
    <message>
        <source>An account needs you · everything up to now is on this computer</source>
        <translation>Una cuenta le necesita · todo hasta ahora está en este equipo</translation>
    </message>
</context>
<context>
    <name>cohort</name>
    <message>
        <source>Nothing is lost: everything that was here is still on this computer.</source>
        <translation>No se ha perdido nada: todo lo que había aquí sigue en este equipo.</translation>
    </message>
    <message>
        <source>Your words are kept on this computer. Nothing was sent.</source>
        <translation>Su texto se conserva en este equipo. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Cohort tries again by itself.</source>
        <translation>Cohort lo volverá a intentar automáticamente.</translation>
    </message>
    <message numerus="yes">
        <source>Cohort tries again by itself in %n minutes.</source>
        <translation>
            <numerusform>Cohort lo volverá a intentar automáticamente en %n minuto.</numerusform>
            <numerusform>Cohort lo volverá a intentar automáticamente en %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>No hay conexión con el servidor.</translation>
    </message>
    <message>
        <source>Everything up to now can be read here. What you send waits and goes out once.</source>
        <translation>Todo lo cargado hasta ahora se puede leer aquí. Lo que usted envíe espera y saldrá una sola vez.</translation>
    </message>
    <message>
        <source>Nothing to do: Cohort goes on when the network is back.</source>
        <translation>No hay nada que hacer: Cohort continuará cuando vuelva la red.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>Nothing is sent twice: Cohort looks whether it arrived before it tries again.</source>
        <translation>Nada se envía dos veces: Cohort comprueba si ha llegado antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>Wait a little or try again.</source>
        <translation>Espere un poco o vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The secure connection to the server is not good.</source>
        <translation>La conexión segura con el servidor no es correcta.</translation>
    </message>
    <message>
        <source>Nothing was sent, your password and keys neither.</source>
        <translation>No se ha enviado nada, tampoco su contraseña ni sus claves.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it is right, ask whoever runs the server.</source>
        <translation>Compruebe la fecha de este equipo. Si es correcta, pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The server asks to wait: there were too many requests.</source>
        <translation>El servidor pide esperar: ha habido demasiadas peticiones.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation>La respuesta del servidor no tiene sentido.</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in page first, open it in a browser. Else try again later.</source>
        <translation>Si esta red pide primero una página de inicio de sesión, ábrala en un navegador. Si no, vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The server has trouble.</source>
        <translation>El servidor tiene problemas.</translation>
    </message>
    <message>
        <source>The server does not accept this account&apos;s sign-in any more.</source>
        <translation>El servidor ya no acepta la sesión de esta cuenta.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The server said no to this.</source>
        <translation>El servidor lo ha rechazado.</translation>
    </message>
    <message>
        <source>Nothing was changed there.</source>
        <translation>Allí no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Change it, or use another account.</source>
        <translation>Cámbielo o use otra cuenta.</translation>
    </message>
    <message>
        <source>This is not there any more, or not for you to see.</source>
        <translation>Esto ya no existe, o usted no puede verlo.</translation>
    </message>
    <message>
        <source>What is stored on this computer stays.</source>
        <translation>Lo que está almacenado en este equipo se conserva.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>This is too large.</source>
        <translation>Es demasiado grande.</translation>
    </message>
    <message>
        <source>Make it smaller, or open it in a browser.</source>
        <translation>Redúzcalo o ábralo en un navegador.</translation>
    </message>
    <message>
        <source>This network cannot do that.</source>
        <translation>Esta red no puede hacerlo.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Use another account for it.</source>
        <translation>Use otra cuenta para ello.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Se ha detenido antes de terminar.</translation>
    </message>
    <message>
        <source>Try again when you want to.</source>
        <translation>Vuelva a intentarlo cuando quiera.</translation>
    </message>
    <message>
        <source>This computer could not write or read Cohort&apos;s files.</source>
        <translation>Este equipo no ha podido escribir o leer los archivos de Cohort.</translation>
    </message>
    <message>
        <source>What was stored before is still there.</source>
        <translation>Lo que se había almacenado antes sigue ahí.</translation>
    </message>
    <message>
        <source>Look whether the disk is full or read-only, then try again.</source>
        <translation>Compruebe si el disco está lleno o es de solo lectura y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>One of Cohort&apos;s files is damaged.</source>
        <translation>Uno de los archivos de Cohort está dañado.</translation>
    </message>
    <message>
        <source>These files were written by a newer Cohort.</source>
        <translation>Estos archivos los ha escrito una versión más reciente de Cohort.</translation>
    </message>
    <message>
        <source>Nothing in them was changed.</source>
        <translation>No se ha cambiado nada en ellos.</translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation>Inicie la versión más reciente.</translation>
    </message>
    <message>
        <source>Another Cohort is using these files.</source>
        <translation>Otro Cohort está usando estos archivos.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first.</source>
        <translation>Use la ventana abierta o ciérrela antes.</translation>
    </message>
    <message>
        <source>The keyring is locked, or the entry for this account is gone.</source>
        <translation>El depósito de claves está bloqueado, o falta la entrada de esta cuenta.</translation>
    </message>
    <message>
        <source>Nothing in the keyring was changed. Everything up to now can be read here.</source>
        <translation>No se ha cambiado nada en el depósito de claves. Todo lo cargado hasta ahora se puede leer aquí.</translation>
    </message>
    <message>
        <source>Unlock the keyring. If that does not help, sign in again.</source>
        <translation>Desbloquee el depósito de claves. Si no basta, vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep passwords in.</source>
        <translation>Este equipo no tiene un depósito de claves para las contraseñas.</translation>
    </message>
    <message>
        <source>No password was written to the disk.</source>
        <translation>No se ha escrito ninguna contraseña en el disco.</translation>
    </message>
    <message>
        <source>Sign in for this session only, or set up a keyring.</source>
        <translation>Inicie sesión solo por esta vez o configure un depósito de claves.</translation>
    </message>
    <message>
        <source>Nobody was chosen who could read this.</source>
        <translation>No se ha elegido a nadie que pudiera leer esto.</translation>
    </message>
    <message>
        <source>Choose who it is for.</source>
        <translation>Elija para quién es.</translation>
    </message>
    <message>
        <source>More people could read this than you chose.</source>
        <translation>Podrían leer esto más personas de las que usted ha elegido.</translation>
    </message>
    <message>
        <source>Look who, then change the audience or agree to it.</source>
        <translation>Mire quiénes y después cambie la audiencia o dé su conformidad.</translation>
    </message>
    <message>
        <source>This cannot be used as it is.</source>
        <translation>Esto no se puede usar tal como está.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corríjalo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Something went wrong inside Cohort.</source>
        <translation>Algo ha fallado dentro de Cohort.</translation>
    </message>
    <message>
        <source>Try again. If it comes back, please report it.</source>
        <translation>Vuelva a intentarlo. Si se repite, le rogamos que informe de ello.</translation>
    </message>
    <message>
        <source>The people who are named</source>
        <translation>Las personas nombradas</translation>
    </message>
    <message>
        <source>The members of the circle</source>
        <translation>Los miembros del círculo</translation>
    </message>
    <message>
        <source>Who joins the circle later</source>
        <translation>Quienes se incorporen más adelante al círculo</translation>
    </message>
    <message>
        <source>Your followers</source>
        <translation>Sus seguidores</translation>
    </message>
    <message>
        <source>Who follows you later</source>
        <translation>Quienes le sigan más adelante</translation>
    </message>
    <message>
        <source>The members of the group</source>
        <translation>Los miembros del grupo</translation>
    </message>
    <message>
        <source>Who follows %1</source>
        <translation>Quienes siguen a %1</translation>
    </message>
    <message>
        <source>The people of the conversation</source>
        <translation>Las personas de la conversación</translation>
    </message>
    <message>
        <source>Everybody on your server</source>
        <translation>Todos los de su servidor</translation>
    </message>
    <message>
        <source>Everybody who is signed in</source>
        <translation>Todos los que han iniciado sesión</translation>
    </message>
    <message>
        <source>Who may edit the blog</source>
        <translation>Quienes pueden editar el blog</translation>
    </message>
    <message>
        <source>Everybody in the room</source>
        <translation>Todos los de la sala</translation>
    </message>
    <message>
        <source>get a copy</source>
        <translation>reciben una copia</translation>
    </message>
    <message>
        <source>can read it</source>
        <translation>pueden leerlo</translation>
    </message>
    <message>
        <source>can read it later</source>
        <translation>pueden leerlo más adelante</translation>
    </message>
    <message>
        <source>can answer</source>
        <translation>pueden responder</translation>
    </message>
    <message>
        <source>can pass it on</source>
        <translation>pueden compartirlo</translation>
    </message>
    <message>
        <source>can quote it</source>
        <translation>pueden citarlo</translation>
    </message>
    <message>
        <source>can see who gets it</source>
        <translation>pueden ver quién lo recibe</translation>
    </message>
    <message>
        <source>can find it</source>
        <translation>pueden encontrarlo</translation>
    </message>
    <message>
        <source>do not get it</source>
        <translation>no lo reciben</translation>
    </message>
    <message>
        <source>cannot read it</source>
        <translation>no pueden leerlo</translation>
    </message>
    <message>
        <source>cannot read it later</source>
        <translation>no pueden leerlo más adelante</translation>
    </message>
    <message>
        <source>cannot answer</source>
        <translation>no pueden responder</translation>
    </message>
    <message>
        <source>cannot pass it on</source>
        <translation>no pueden compartirlo</translation>
    </message>
    <message>
        <source>cannot quote it</source>
        <translation>no pueden citarlo</translation>
    </message>
    <message>
        <source>cannot see who gets it</source>
        <translation>no pueden ver quién lo recibe</translation>
    </message>
    <message>
        <source>cannot find it</source>
        <translation>no pueden encontrarlo</translation>
    </message>
    <message numerus="yes">
        <source>The staff of %n servers</source>
        <translation>
            <numerusform>El personal de un servidor</numerusform>
            <numerusform>El personal de %n servidores</numerusform>
        </translation>
    </message>
    <message>
        <source>The staff of the servers</source>
        <translation>El personal de los servidores</translation>
    </message>
    <message>
        <source>Who runs the linked page</source>
        <translation>Quienes administran la página enlazada</translation>
    </message>
    <message>
        <source>Feed readers</source>
        <translation>Los lectores de feeds</translation>
    </message>
    <message>
        <source>People who subscribed by mail</source>
        <translation>Quienes se han suscrito por correo</translation>
    </message>
    <message>
        <source>Search engines and archives</source>
        <translation>Buscadores y archivos</translation>
    </message>
    <message>
        <source>Programs that copy posts to other networks</source>
        <translation>Programas que copian publicaciones a otras redes</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <comment>can read it: not known</comment>
        <translation>%1: no se sabe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>can read it (expected)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>kept by the server</source>
        <translation>lo cumple el servidor</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>se espera</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>se supone</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>no es posible</translation>
    </message>
    <message>
        <source>everybody on your server</source>
        <translation>todos los de su servidor</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>cualquiera</translation>
    </message>
    <message numerus="yes">
        <source>at least %n people</source>
        <translation>
            <numerusform>al menos %n persona</numerusform>
            <numerusform>al menos %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>who can read it</comment>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not meant</source>
        <translation>
            <numerusform>%n de ellas fuera de la audiencia</numerusform>
            <numerusform>%n de ellas fuera de la audiencia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <comment>people of the audience</comment>
        <translation>
            <numerusform>%n sin alcanzar</numerusform>
            <numerusform>%n sin alcanzar</numerusform>
        </translation>
    </message>
    <message>
        <source>and who follows later</source>
        <translation>y quienes se hagan seguidores más adelante</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <comment>people who are not named in a list</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Solo yo</translation>
    </message>
    <message>
        <source>These people</source>
        <translation>Estas personas</translation>
    </message>
    <message>
        <source>The circle</source>
        <translation>El círculo</translation>
    </message>
    <message>
        <source>Everybody on this server</source>
        <translation>Todos los de este servidor</translation>
    </message>
    <message>
        <source>Anyone with the link (quiet)</source>
        <translation>Cualquiera con el enlace (discreto)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Profesional</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>About to be sent</source>
        <translation>A punto de enviarse</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En espera de envío</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Checking whether it arrived</source>
        <translation>Comprobando si ha llegado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Only you will see this.</source>
        <translation>Solo usted verá esto.</translation>
    </message>
    <message>
        <source>Everybody on your server can read this.</source>
        <translation>Todos los de su servidor pueden leer esto.</translation>
    </message>
    <message>
        <source>Anyone with the link can read this.</source>
        <translation>Cualquiera con el enlace puede leer esto.</translation>
    </message>
    <message>
        <source>Anyone can read this.</source>
        <translation>Cualquiera puede leer esto.</translation>
    </message>
    <message>
        <source>Nobody will see this yet.</source>
        <translation>Por ahora nadie verá esto.</translation>
    </message>
    <message numerus="yes">
        <source>%n people will see this.</source>
        <translation>
            <numerusform>%n persona verá esto.</numerusform>
            <numerusform>%n personas verán esto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n followers will see this.</source>
        <translation>
            <numerusform>Su %n seguidor verá esto.</numerusform>
            <numerusform>Sus %n seguidores verán esto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your followers will see this; how many is not known.</source>
        <translation>Sus seguidores verán esto; no se sabe cuántos son.</translation>
    </message>
    <message>
        <source>Not in the audience, but named in the text and will see it too: %1.</source>
        <translation>Personas fuera de la audiencia, pero nombradas en el texto, que también lo verán: %1.</translation>
    </message>
    <message>
        <source>Not in the audience, but following you and will see it too: %1.</source>
        <translation>Personas fuera de la audiencia, pero que le siguen y también lo verán: %1.</translation>
    </message>
    <message>
        <source>%1 may see it too: you answer their post.</source>
        <translation>Quizá llegue también a %1: usted responde a su publicación.</translation>
    </message>
    <message>
        <source>Not in the audience, but quoted and will see it too: %1.</source>
        <translation>Personas fuera de la audiencia, pero citadas, que también lo verán: %1.</translation>
    </message>
    <message>
        <source>All who follow %1 will get it too.</source>
        <translation>También lo recibirán todas las personas que siguen a %1.</translation>
    </message>
    <message>
        <source>Not in the audience, but will see it too: %1.</source>
        <translation>Personas fuera de la audiencia que también lo verán: %1.</translation>
    </message>
    <message>
        <source>Choose an account to post with.</source>
        <translation>Elija una cuenta para publicar.</translation>
    </message>
    <message numerus="yes">
        <source>It goes out through %n accounts.</source>
        <translation>
            <numerusform>Sale por %n cuenta.</numerusform>
            <numerusform>Sale por %n cuentas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone can follow you and then read it.</source>
        <translation>Cualquiera puede seguirle y después leerlo.</translation>
    </message>
    <message>
        <source>Followers you accept later can read it too.</source>
        <translation>Los seguidores que acepte más adelante también podrán leerlo.</translation>
    </message>
    <message>
        <source>Will not get it: %1.</source>
        <translation>No llegará a: %1.</translation>
    </message>
    <message>
        <source>Choose who this is for.</source>
        <translation>Elija para quién es esto.</translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>Todavía no hay nada que enviar.</translation>
    </message>
    <message>
        <source>This network cannot carry this kind of post.</source>
        <translation>Esta red no puede transmitir este tipo de publicación.</translation>
    </message>
    <message>
        <source>Anyone could read this, and you chose fewer.</source>
        <translation>Cualquiera podría leer esto, y usted ha elegido a menos personas.</translation>
    </message>
    <message>
        <source>These people could read this, and you did not choose them: %1.</source>
        <translation>Estas personas podrían leer esto, y usted no las ha elegido: %1.</translation>
    </message>
    <message>
        <source>Something went wrong inside Cohort. Nothing was sent.</source>
        <translation>Algo ha fallado dentro de Cohort. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Not sent: it would also reach %1.</source>
        <translation>No se ha enviado: llegaría también a %1.</translation>
    </message>
    <message>
        <source>I want anyone to be able to read this.</source>
        <translation>Quiero que cualquiera pueda leer esto.</translation>
    </message>
    <message>
        <source>I know that anyone can follow me and then read this.</source>
        <translation>Sé que cualquiera puede seguirme y después leer esto.</translation>
    </message>
    <message>
        <source>I know that followers who are not listed here can read this.</source>
        <translation>Sé que pueden leer esto seguidores que no figuran aquí.</translation>
    </message>
    <message>
        <source>I want these people to be able to read this: %1.</source>
        <translation>Quiero que estas personas puedan leer esto: %1.</translation>
    </message>
    <message>
        <source>I know that all who follow %1 will get this.</source>
        <translation>Sé que todas las personas que siguen a %1 recibirán esto.</translation>
    </message>
    <message>
        <source>I want to use this account, although it belongs to the other part of my life.</source>
        <translation>Quiero usar esta cuenta, aunque pertenece a la otra parte de mi vida.</translation>
    </message>
    <message>
        <source>I want my answer to go further than the post it answers.</source>
        <translation>Quiero que mi respuesta llegue más lejos que la publicación a la que responde.</translation>
    </message>
    <message>
        <source>I want this to go further than I set for the circle.</source>
        <translation>Quiero que esto llegue más lejos de lo que fijé para el círculo.</translation>
    </message>
    <message>
        <source>I agree to who can read this.</source>
        <translation>Estoy de acuerdo con quiénes pueden leer esto.</translation>
    </message>
    <message>
        <source>A public post can be read by anyone, with or without an account. It stands in feeds, on the profile and in searches, and anyone can pass it on.</source>
        <translation>Cualquiera puede leer una publicación pública, con o sin cuenta. Aparece en feeds, en el perfil y en las búsquedas, y cualquiera puede compartirla.</translation>
    </message>
    <message>
        <source>A quiet post is not listed, but anyone with the link can read it, and it stands on your profile and in its feed.</source>
        <translation>Una publicación discreta no aparece en los listados, pero cualquiera con el enlace puede leerla, y está en el perfil de usted y en el feed de ese perfil.</translation>
    </message>
    <message>
        <source>A post to followers can be read by whoever follows you at the time of reading, old posts included. Other servers are expected to keep to this.</source>
        <translation>Una publicación para seguidores puede leerla quien le siga a usted en el momento de la lectura, y eso incluye las publicaciones antiguas. Se espera que los demás servidores lo respeten.</translation>
    </message>
    <message>
        <source>A post to named people goes to them and to nobody else. Their servers are expected to keep to this.</source>
        <translation>Una publicación para personas nombradas llega a ellas y a nadie más. Se espera que los servidores de esas personas lo respeten.</translation>
    </message>
    <message>
        <source>This came as a post to followers, but servers say the same of a post to a few people.</source>
        <translation>Esto llegó como publicación para seguidores, pero los servidores dicen lo mismo de una publicación para unas pocas personas.</translation>
    </message>
    <message>
        <source>Whoever is named anywhere in the text can read it: %1.</source>
        <translation>Toda persona nombrada en cualquier lugar del texto puede leer la publicación: %1.</translation>
    </message>
    <message>
        <source>Taking a name out later does not take the post away again: %1.</source>
        <translation>Quitar un nombre más tarde no quita el acceso a la publicación: %1.</translation>
    </message>
    <message>
        <source>%1 is a group: everybody who follows it gets the post.</source>
        <translation>%1 es un grupo: todas las personas que lo siguen reciben la publicación.</translation>
    </message>
    <message>
        <source>%1 is quoted and will be able to read this, also without following you.</source>
        <translation>Se cita a %1, que podrá leer esto aunque no le siga a usted.</translation>
    </message>
    <message>
        <source>An answer to followers goes to yours, not to those of the person you answer.</source>
        <translation>Una respuesta para seguidores llega a los de usted, no a los de la persona a la que responde.</translation>
    </message>
    <message>
        <source>An answer stands in the home feed of those who follow both of you. A post that only starts with a name is not an answer.</source>
        <translation>Una respuesta aparece en la página de inicio de quienes siguen tanto a usted como a la otra persona. Una publicación que solo empieza con un nombre no es una respuesta.</translation>
    </message>
    <message>
        <source>Who can see a post cannot be changed once it is sent.</source>
        <translation>Quién puede ver una publicación no se puede cambiar una vez enviada.</translation>
    </message>
    <message>
        <source>Every server that gets this fetches a preview of the link, so %1 learns which servers have it.</source>
        <translation>Cada servidor que recibe esto obtiene una vista previa del enlace, de modo que %1 se entera de qué servidores lo tienen.</translation>
    </message>
    <message>
        <source>The pictures of a limited post can be opened by anyone who has their address.</source>
        <translation>Las imágenes de una publicación limitada las puede abrir cualquiera que tenga la dirección de esas imágenes.</translation>
    </message>
    <message>
        <source>Posts are not encrypted: the staff of every server that holds a copy could read it.</source>
        <translation>Las publicaciones no están cifradas: el personal de cada servidor que guarda una copia podría leerlas.</translation>
    </message>
    <message>
        <source>A limited post is not listed under its tags: %1.</source>
        <translation>Una publicación limitada no aparece en los listados de sus etiquetas: %1.</translation>
    </message>
    <message>
        <source>A post for your own server is not sent to other servers: only people with an account there can read it.</source>
        <translation>Una publicación para su propio servidor no se envía a otros servidores: solo pueden leerla las personas con una cuenta en él.</translation>
    </message>
    <message>
        <source>If the server has silenced your account, a public post is not listed. The server does not tell.</source>
        <translation>Si el servidor ha silenciado su cuenta, una publicación pública no aparece en los listados. El servidor no lo comunica.</translation>
    </message>
    <message>
        <source>On this server a quiet post has no page of its own and stands in no feed.</source>
        <translation>En este servidor, una publicación discreta no tiene página propia y no está en ningún feed.</translation>
    </message>
    <message>
        <source>The setting for what your profile shows reaches back: when you change it, older posts appear or go.</source>
        <translation>El ajuste de lo que muestra su perfil tiene efecto retroactivo: al cambiarlo, aparecen o desaparecen publicaciones anteriores.</translation>
    </message>
    <message>
        <source>A limited post cannot be passed on here. Posts for people who follow each other do not work yet.</source>
        <translation>Aquí no se puede compartir una publicación limitada. Las publicaciones para personas que se siguen mutuamente todavía no funcionan.</translation>
    </message>
    <message>
        <source>Whoever is named can always answer: %1. Other servers may ignore who is allowed to answer.</source>
        <translation>Las personas nombradas siempre pueden responder: %1. Otros servidores pueden no respetar quién tiene permiso para responder.</translation>
    </message>
    <message>
        <source>The place where a film was made may stand in its file: this server does not take it out.</source>
        <translation>El lugar donde se grabó un vídeo puede figurar en su archivo: este servidor no lo elimina.</translation>
    </message>
    <message>
        <source>A circle is fixed when the post is sent: who joins later does not see it.</source>
        <translation>Un círculo queda fijado al enviar la publicación: quien se incorpora después no la ve.</translation>
    </message>
    <message>
        <source>Naming somebody in a post to a circle adds a reader: %1.</source>
        <translation>Nombrar a alguien en una publicación para un círculo añade un lector: %1.</translation>
    </message>
    <message>
        <source>These people are on other servers, where a post to a circle may not arrive or may look like something else: %1.</source>
        <translation>Estas personas están en otros servidores, donde una publicación para un círculo puede no llegar o puede parecer otra cosa: %1.</translation>
    </message>
    <message>
        <source>Anybody who is signed in on a server that honours it can read this.</source>
        <translation>Cualquiera que haya iniciado sesión en un servidor que lo respete puede leer esto.</translation>
    </message>
    <message>
        <source>Whether a post can be found by searching is a setting of its own.</source>
        <translation>Que una publicación se pueda encontrar o no al buscar depende de un ajuste aparte.</translation>
    </message>
    <message>
        <source>The post goes to the list of people that the request names.</source>
        <translation>La publicación va a la lista de personas que nombra la petición.</translation>
    </message>
    <message>
        <source>The text may name somebody without adding them: %1 does not get it.</source>
        <translation>El texto puede nombrar a alguien sin añadir a esa persona: la publicación no llega a %1.</translation>
    </message>
    <message>
        <source>A post with an end is deleted later. Other servers are only asked to do so.</source>
        <translation>Una publicación con caducidad se elimina más tarde. A otros servidores solo se les pide que lo hagan.</translation>
    </message>
    <message>
        <source>A post to chosen people stands in the home feeds of all of them.</source>
        <translation>Una publicación para personas elegidas aparece en la página de inicio de todas ellas.</translation>
    </message>
    <message>
        <source>A post to followers or to chosen people cannot be passed on here.</source>
        <translation>Aquí no se puede compartir una publicación para seguidores ni una para personas elegidas.</translation>
    </message>
    <message>
        <source>This network&apos;s software has shown limited posts by mistake before, and answers may go further than yours.</source>
        <translation>El software de esta red ya ha mostrado por error publicaciones limitadas en el pasado, y las respuestas pueden llegar más lejos que la publicación de usted.</translation>
    </message>
    <message>
        <source>On this server everybody with an account there who knows the number of a post can read it.</source>
        <translation>En este servidor, toda persona con una cuenta en él que conozca el número de una publicación puede leerla.</translation>
    </message>
    <message>
        <source>Older versions of this server send a post for followers to the named people alone.</source>
        <translation>Las versiones más antiguas de este servidor envían una publicación para seguidores solo a las personas nombradas.</translation>
    </message>
    <message>
        <source>Who may read it is fixed when it is sent.</source>
        <translation>Quién puede leerla queda fijado al enviarla.</translation>
    </message>
    <message numerus="yes">
        <source>Each of them sees the addresses of %n others.</source>
        <translation>
            <numerusform>Cada una de ellas ve la dirección de otra persona.</numerusform>
            <numerusform>Cada una de ellas ve las direcciones de otras %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer takes the audience of the post it answers.</source>
        <translation>Una respuesta adopta la audiencia de la publicación a la que responde.</translation>
    </message>
    <message>
        <source>The pictures can only be opened by contacts who can prove who they are.</source>
        <translation>Las imágenes solo las pueden abrir contactos que puedan demostrar quiénes son.</translation>
    </message>
    <message>
        <source>%1 is reached over a network that others may read on the way.</source>
        <translation>A %1 se llega por una red en la que otros pueden leer por el camino.</translation>
    </message>
    <message>
        <source>An empty audience was once sent to all followers: Cohort never sends one.</source>
        <translation>Una audiencia vacía se envió en una ocasión a todos los seguidores: Cohort nunca envía ninguna.</translation>
    </message>
    <message>
        <source>The page of the conversation on the other server may show your answer to anyone.</source>
        <translation>La página de la conversación en el otro servidor puede mostrar su respuesta a cualquiera.</translation>
    </message>
    <message>
        <source>Whoever gets it cannot pass it on here.</source>
        <translation>Quien la recibe no puede compartirla aquí.</translation>
    </message>
    <message>
        <source>Whether the members of a group see each other is a setting of the group.</source>
        <translation>Que los miembros de un grupo se vean o no entre sí depende de un ajuste del grupo.</translation>
    </message>
    <message>
        <source>On other networks this server&apos;s limits do not hold.</source>
        <translation>En otras redes no rigen los límites de este servidor.</translation>
    </message>
    <message>
        <source>Only the people who were in the aspect before the post can see it; who is added later does not.</source>
        <translation>Solo pueden verla las personas que estaban en el aspecto antes de la publicación; quien se añade después, no.</translation>
    </message>
    <message>
        <source>A limited post cannot be reshared. Comments and likes are seen by exactly its readers.</source>
        <translation>Una publicación limitada no se puede compartir. Los comentarios y los «Me gusta» los ven exactamente sus lectores.</translation>
    </message>
    <message>
        <source>Somebody added to the aspect later may get comments on a post they cannot read. This was read in the code, not tried.</source>
        <translation>Quien se añade al aspecto más tarde quizá reciba comentarios sobre una publicación que no puede leer. Esto se ha leído en el código, no se ha probado.</translation>
    </message>
    <message>
        <source>The name of an aspect stays with you. Whether its members see each other is an option.</source>
        <translation>El nombre de un aspecto se queda con usted. Que sus miembros se vean o no entre sí es una opción.</translation>
    </message>
    <message>
        <source>Public posts also stand in a feed that anyone can read.</source>
        <translation>Las publicaciones públicas están también en un feed que cualquiera puede leer.</translation>
    </message>
    <message>
        <source>Resharing a public post makes it public again.</source>
        <translation>Compartir una publicación pública la vuelve a hacer pública.</translation>
    </message>
    <message>
        <source>Everything on this network is public: posts, likes, follows and lists. Nothing can limit who reads.</source>
        <translation>Todo en esta red es público: publicaciones, «Me gusta», seguimientos y listas. Nada puede limitar quién lee.</translation>
    </message>
    <message>
        <source>You can limit who answers or quotes, never who reads.</source>
        <translation>Puede limitar quién responde o cita, nunca quién lee.</translation>
    </message>
    <message>
        <source>Hiding posts from people who are not signed in works only in programs that respect it.</source>
        <translation>Ocultar publicaciones a quienes no han iniciado sesión solo funciona en los programas que lo respetan.</translation>
    </message>
    <message>
        <source>Chats are not public, but the network&apos;s staff can read them.</source>
        <translation>Los chats no son públicos, pero el personal de la red puede leerlos.</translation>
    </message>
    <message>
        <source>A circle must not become a list here: lists are public, and each person sees that they are on it.</source>
        <translation>Aquí un círculo no debe convertirse en una lista: las listas son públicas y cada persona ve que está en ella.</translation>
    </message>
    <message>
        <source>Both servers can read it, because it is not encrypted from end to end.</source>
        <translation>Ambos servidores pueden leerla, porque no está cifrada de extremo a extremo.</translation>
    </message>
    <message>
        <source>Everybody in the room reads it; who joins later may read it in the room&apos;s archive.</source>
        <translation>La leen todos los de la sala; quien se incorpore después quizá pueda leerla en el archivo de la sala.</translation>
    </message>
    <message>
        <source>The server admits whoever is on the list at the time of reading.</source>
        <translation>El servidor da acceso a quien esté en la lista en el momento de la lectura.</translation>
    </message>
    <message>
        <source>People in To and Cc see each other; nobody sees who is in Bcc.</source>
        <translation>Quienes están en Para y Cc se ven entre sí; nadie ve quién está en CCO.</translation>
    </message>
    <message>
        <source>%1 may be a mailing list: who reads it is not known, and there may be a public archive.</source>
        <translation>%1 puede ser una lista de correo: no se sabe quién la lee, y puede haber un archivo público.</translation>
    </message>
    <message>
        <source>Whether an answer goes to the author or to the whole list is up to the list.</source>
        <translation>Que una respuesta vaya a quien escribió o a toda la lista depende de la lista.</translation>
    </message>
    <message>
        <source>The mail provider of each address can read it.</source>
        <translation>El proveedor de correo de cada dirección puede leerla.</translation>
    </message>
    <message>
        <source>Everybody who may edit the blog can read it. A post with a password still shows its title to everyone.</source>
        <translation>Todas las personas que pueden editar el blog pueden leerla. Una publicación con contraseña sigue mostrando su título a todo el mundo.</translation>
    </message>
    <message>
        <source>What was sent by mail or fetched by feed readers stays there when a post is hidden later.</source>
        <translation>Lo que se envió por correo o lo que obtuvieron los lectores de feeds permanece allí cuando una publicación se oculta más tarde.</translation>
    </message>
    <message>
        <source>A comment has the audience of the blog, and usually goes to everybody who follows the comments. Your mail address is seen by the owner.</source>
        <translation>Un comentario tiene la audiencia del blog y suele llegar a todos los que siguen los comentarios. El propietario ve la dirección de correo de usted.</translation>
    </message>
    <message>
        <source>People on the restricted list see public posts and those they are tagged in.</source>
        <translation>Las personas de la lista restringida ven las publicaciones públicas y aquellas en las que están etiquetadas.</translation>
    </message>
    <message>
        <source>The audience of the last post is taken again for the next one.</source>
        <translation>La audiencia de la última publicación se vuelve a usar para la siguiente.</translation>
    </message>
    <message>
        <source>Tagging adds readers: %1, and perhaps their friends.</source>
        <translation>Etiquetar añade lectores: %1 y quizá sus amistades.</translation>
    </message>
    <message>
        <source>A post to connections cannot be passed on and is not in searches; a post to anyone is in search engines too.</source>
        <translation>Una publicación para contactos no se puede compartir y no está en las búsquedas; una para cualquiera está también en los buscadores.</translation>
    </message>
    <message>
        <source>Your likes and comments are shown to your whole network.</source>
        <translation>Sus «Me gusta» y sus comentarios se muestran a toda su red.</translation>
    </message>
    <message>
        <source>Protection is for the whole account and all its posts, older ones too. Limiting answers does not stop quoting.</source>
        <translation>La protección vale para toda la cuenta y todas sus publicaciones, también las anteriores. Limitar las respuestas no impide que se cite.</translation>
    </message>
    <message>
        <source>The network itself keeps this limit. It has failed before.</source>
        <translation>La propia red aplica este límite, que ya ha fallado alguna vez.</translation>
    </message>
    <message>
        <source>Who gets it is fixed when it is sent, and only people who have each other&apos;s number get it.</source>
        <translation>Quién lo recibe queda fijado al enviarlo, y solo lo reciben personas cuyo número tiene usted y que tienen el de usted.</translation>
    </message>
    <message>
        <source>A circle said who could read it, not who agreed to that; extended circles reached people you did not know.</source>
        <translation>Un círculo decía quién podía leerlo, no quién había aceptado eso; los círculos ampliados llegaban a personas que usted no conocía.</translation>
    </message>
    <message>
        <source>Who may see an event and who may see who comes are two settings.</source>
        <translation>Quién puede ver un evento y quién puede ver quién asiste son dos ajustes.</translation>
    </message>
    <message>
        <source>The post is as public as its widest copy.</source>
        <translation>La publicación es tan pública como su copia de mayor alcance.</translation>
    </message>
    <message>
        <source>This network cannot keep a post among the people you chose.</source>
        <translation>Esta red no puede mantener una publicación entre las personas que usted ha elegido.</translation>
    </message>
    <message>
        <source>Programs that copy posts to other networks may carry this on; somebody who follows you may run one.</source>
        <translation>Los programas que copian publicaciones a otras redes pueden llevarla más lejos; alguien que le sigue puede tener uno en marcha.</translation>
    </message>
    <message>
        <source>Networks differ: some fix the readers when a post is sent, others ask when it is read.</source>
        <translation>Las redes son distintas: unas fijan los lectores al enviar la publicación, otras lo comprueban al leerla.</translation>
    </message>
    <message>
        <source>An account that accepts every follower has no limits: anyone can follow it and read.</source>
        <translation>Una cuenta que acepta a todos los seguidores no tiene límites: cualquiera puede seguirla y leer.</translation>
    </message>
    <message>
        <source>How far a limited post stays limited is up to the servers that get it: %1.</source>
        <translation>Hasta qué punto una publicación limitada sigue siendo limitada depende de los servidores que la reciben: %1.</translation>
    </message>
    <message>
        <source>Deleting is a request to other servers. Copies may stay.</source>
        <translation>Eliminar es una petición a otros servidores. Pueden quedar copias.</translation>
    </message>
    <message>
        <source>Likes and other reactions can tell strangers that the post exists.</source>
        <translation>Los «Me gusta» y otras reacciones pueden revelar a desconocidos que la publicación existe.</translation>
    </message>
    <message>
        <source>Pinning it to your profile may show it to more people.</source>
        <translation>Fijarla en su perfil puede mostrarla a más personas.</translation>
    </message>
    <message>
        <source>%1 is a program: where it shows what it gets is not known.</source>
        <translation>%1 es un programa: no se sabe dónde muestra lo que recibe.</translation>
    </message>
    <message>
        <source>Each account belongs to one part of your life.</source>
        <translation>Cada cuenta pertenece a una parte de su vida.</translation>
    </message>
    <message>
        <source>Many servers deliver an answer to the person who is answered, named or not.</source>
        <translation>Muchos servidores entregan una respuesta a la persona a la que se responde, esté nombrada o no.</translation>
    </message>
    <message>
        <source>A post to followers reaches all of them, in your circles or not.</source>
        <translation>Una publicación para seguidores llega a todos ellos, estén o no en los círculos de usted.</translation>
    </message>
    <message>
        <source>A list of followers that is not complete counts as not known, never as empty.</source>
        <translation>Una lista de seguidores incompleta cuenta como desconocida, nunca como vacía.</translation>
    </message>
    <message>
        <source>An answer should not go further than what it answers.</source>
        <translation>Una respuesta no debería llegar más lejos que aquello a lo que responde.</translation>
    </message>
    <message>
        <source>You set how far posts to a circle may go.</source>
        <translation>Usted establece hasta dónde pueden llegar las publicaciones para un círculo.</translation>
    </message>
    <message>
        <source>A post that names very many people looks like spam, and servers treat it so.</source>
        <translation>Una publicación que nombra a muchísimas personas parece spam, y los servidores la tratan como tal.</translation>
    </message>
    <message numerus="yes">
        <source>Everybody who is named sees %n others who are named.</source>
        <translation>
            <numerusform>Cada persona nombrada ve a otra persona nombrada.</numerusform>
            <numerusform>Cada persona nombrada ve a otras %n personas nombradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of the audience has an address on this network.</source>
        <translation>Nadie de la audiencia tiene una dirección en esta red.</translation>
    </message>
    <message>
        <source>Only people with an address on a chosen network can be reached.</source>
        <translation>Solo se puede llegar a personas con una dirección en una red elegida.</translation>
    </message>
    <message>
        <source>The account was removed from this computer.</source>
        <translation>La cuenta se ha quitado de este equipo.</translation>
    </message>
    <message>
        <source>The server does not offer this audience.</source>
        <translation>El servidor no ofrece esta audiencia.</translation>
    </message>
    <message>
        <source>The server does not offer answers, changes, pictures or polls of this kind.</source>
        <translation>El servidor no ofrece respuestas, modificaciones, imágenes ni encuestas de este tipo.</translation>
    </message>
    <message>
        <source>Whoever runs a server that keeps your circle can see who is in it. Its name here stays on this computer.</source>
        <translation>Quien administra un servidor que mantiene su círculo puede ver quién está en él. El nombre que el círculo tiene aquí se queda en este equipo.</translation>
    </message>
    <message>
        <source>Whether others see who voted for what is not the same on every network.</source>
        <translation>Si los demás ven quién ha votado qué no es igual en todas las redes.</translation>
    </message>
    <message>
        <source>What software this server runs is not known, so nothing is ruled out.</source>
        <translation>No se sabe qué software usa este servidor, así que no se descarta nada.</translation>
    </message>
    <message>
        <source>You are signed in. You can close this page and return to Cohort.</source>
        <translation>Ha iniciado sesión. Puede cerrar esta página y volver a Cohort.</translation>
    </message>
    <message>
        <source>Your followers will see this, not those of %1.</source>
        <translation>Lo verán los seguidores de usted, no los de %1.</translation>
    </message>
    <message numerus="yes">
        <source>Your followers will see this, not those of %1: %n of the %2 people in the conversation can read it.</source>
        <translation>
            <numerusform>Lo verán los seguidores de usted, no los de %1: %n de las %2 personas de la conversación puede leerlo.</numerusform>
            <numerusform>Lo verán los seguidores de usted, no los de %1: %n de las %2 personas de la conversación pueden leerlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your followers will see this, and Cohort does not know all of them.</source>
        <translation>Sus seguidores verán esto, y Cohort no los conoce a todos.</translation>
    </message>
    <message numerus="yes">
        <source>Your %n followers will see this, and Cohort does not know all of them.</source>
        <translation>
            <numerusform>Su %n seguidor verá esto, y Cohort no lo conoce.</numerusform>
            <numerusform>Sus %n seguidores verán esto, y Cohort no los conoce a todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will see this too: named in the text.</source>
        <translation>Esto llegará también a %1: mención en el texto.</translation>
    </message>
    <message>
        <source>%1 can still read this: an earlier version named them.</source>
        <translation>Esto sigue siendo legible para %1: mención en una versión anterior.</translation>
    </message>
    <message>
        <source>%1 is a group: all who follow it will get this.</source>
        <translation>%1 es un grupo: todas las personas que lo siguen recibirán esto.</translation>
    </message>
    <message>
        <source>%1 is a program and may show this anywhere.</source>
        <translation>%1 es un programa y puede mostrar esto en cualquier parte.</translation>
    </message>
    <message>
        <source>%1 may see this too: you answer their post.</source>
        <translation>Quizá esto llegue también a %1: usted responde a su publicación.</translation>
    </message>
    <message numerus="yes">
        <source>%n people who follow you are not in the audience and will see this.</source>
        <translation>
            <numerusform>%n persona que le sigue no está en la audiencia y verá esto.</numerusform>
            <numerusform>%n personas que le siguen no están en la audiencia y verán esto.</numerusform>
        </translation>
    </message>
    <message>
        <source>These people will not get it, because no chosen account can reach them: %1.</source>
        <translation>Estas personas no lo recibirán, porque ninguna cuenta elegida puede llegar a ellas: %1.</translation>
    </message>
    <message>
        <source>You chose to let anyone read this, although it is meant for fewer.</source>
        <translation>Ha elegido que cualquiera pueda leerlo, aunque está pensado para menos personas.</translation>
    </message>
    <message>
        <source>This network cannot limit who reads a post: it would be public there.</source>
        <translation>Esta red no puede limitar quién lee una publicación: allí sería pública.</translation>
    </message>
    <message>
        <source>Anyone can follow you and then read it: your account accepts everyone.</source>
        <translation>Cualquiera puede seguirle y después leerlo: su cuenta acepta a todos.</translation>
    </message>
    <message>
        <source>This account belongs to the other part of your life.</source>
        <translation>Esta cuenta pertenece a la otra parte de su vida.</translation>
    </message>
    <message>
        <source>Your answer would go further than the post it answers.</source>
        <translation>Su respuesta llegaría más lejos que la publicación a la que responde.</translation>
    </message>
    <message>
        <source>This goes further than you set for the circle.</source>
        <translation>Esto llega más lejos de lo que usted fijó para el círculo.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are too many to be named in one post.</source>
        <translation>
            <numerusform>%n persona es demasiado para nombrarla en una sola publicación.</numerusform>
            <numerusform>%n personas son demasiadas para nombrarlas en una sola publicación.</numerusform>
        </translation>
    </message>
    <message>
        <source>You do not trust these servers with limited posts: %1.</source>
        <translation>Usted no confía las publicaciones limitadas a estos servidores: %1.</translation>
    </message>
    <message>
        <source>This account reaches nobody of the audience.</source>
        <translation>Esta cuenta no llega a nadie de la audiencia.</translation>
    </message>
    <message>
        <source>This account is not there any more.</source>
        <translation>Esta cuenta ya no existe.</translation>
    </message>
    <message>
        <source>This network cannot show a post to exactly these people.</source>
        <translation>Esta red no puede mostrar una publicación exactamente a estas personas.</translation>
    </message>
    <message>
        <source>Cohort cannot say for sure who will see this.</source>
        <translation>Cohort no puede decir con seguridad quién verá esto.</translation>
    </message>
    <message>
        <source>belongs to the circle</source>
        <translation>pertenece al círculo</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>la ha elegido usted</translation>
    </message>
    <message>
        <source>named in the text</source>
        <translation>figura en el texto</translation>
    </message>
    <message>
        <source>follows you</source>
        <translation>le sigue a usted</translation>
    </message>
    <message>
        <source>wrote what you answer</source>
        <translation>escribió aquello a lo que usted responde</translation>
    </message>
    <message>
        <source>takes part in the conversation</source>
        <translation>participa en la conversación</translation>
    </message>
    <message>
        <source>is quoted</source>
        <translation>escribió lo que se cita</translation>
    </message>
    <message>
        <source>everybody who follows this group</source>
        <translation>todos los que siguen a este grupo</translation>
    </message>
    <message numerus="yes">
        <source>%n people follow you now who did not then: they can read it.</source>
        <translation>
            <numerusform>%n persona le sigue ahora que entonces no le seguía: puede leerlo.</numerusform>
            <numerusform>%n personas le siguen ahora que entonces no le seguían: pueden leerlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n more followers than then; who they are is not known. They can read it.</source>
        <translation>
            <numerusform>Tiene %n seguidor más que entonces; no se sabe quién es. Puede leerlo.</numerusform>
            <numerusform>Tiene %n seguidores más que entonces; no se sabe quiénes son. Pueden leerlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people no longer follow you: they keep the copies they got.</source>
        <translation>
            <numerusform>%n persona ya no le sigue: conserva la copia que recibió.</numerusform>
            <numerusform>%n personas ya no le siguen: conservan las copias que recibieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account is open now: anyone can follow you and then read it.</source>
        <translation>Su cuenta ahora está abierta: cualquiera puede seguirle y después leerlo.</translation>
    </message>
    <message>
        <source>Your account is locked now: only followers you accept can join the readers.</source>
        <translation>Su cuenta ahora está protegida: solo los seguidores que acepte pueden sumarse a los lectores.</translation>
    </message>
    <message>
        <source>Your account was locked; whether it still is, is not known.</source>
        <translation>Su cuenta estaba protegida; no se sabe si sigue estándolo.</translation>
    </message>
    <message>
        <source>No longer in the audience, but they keep what they got: %1.</source>
        <translation>Ya no están en la audiencia, pero conservan lo que recibieron: %1.</translation>
    </message>
    <message>
        <source>In the audience only since then, which does not show it to them: %1.</source>
        <translation>En la audiencia solo desde entonces, lo que no se lo muestra: %1.</translation>
    </message>
    <message>
        <source>Not all of your followers are known: others may have come or gone.</source>
        <translation>No se conocen todos sus seguidores: otros pueden haber llegado o haberse ido.</translation>
    </message>
    <message>
        <source>Who else was in the audience then was not kept.</source>
        <translation>No se guardó quién más estaba entonces en la audiencia.</translation>
    </message>
    <message>
        <source>This account is not in Cohort any more: how it is now is not known.</source>
        <translation>Esta cuenta ya no está en Cohort: no se sabe cómo está ahora.</translation>
    </message>
    <message>
        <source>The server now shows it as: %1.</source>
        <translation>El servidor lo muestra ahora como: %1.</translation>
    </message>
    <message>
        <source>The server is another since: %1 then, %2 now.</source>
        <translation>El servidor es otro desde entonces: %1 antes, %2 ahora.</translation>
    </message>
    <message>
        <source>What the server can limit has changed: see the card of the account.</source>
        <translation>Ha cambiado lo que el servidor puede limitar: vea la ficha de la cuenta.</translation>
    </message>
    <message>
        <source>Nothing has changed since, as far as is known.</source>
        <translation>Nada ha cambiado desde entonces, que se sepa.</translation>
    </message>
    <message>
        <source>The server made something else of it: %1.</source>
        <translation>El servidor lo convirtió en otra cosa: %1.</translation>
    </message>
    <message>
        <source>It also reached: %1.</source>
        <translation>También llegó a: %1.</translation>
    </message>
    <message>
        <source>anyone can read it</source>
        <translation>cualquiera puede leerlo</translation>
    </message>
    <message>
        <source>anyone with the link can read it</source>
        <translation>cualquiera con el enlace puede leerlo</translation>
    </message>
    <message>
        <source>is named in it</source>
        <translation>se le nombra en ella</translation>
    </message>
    <message>
        <source>got it when it was sent</source>
        <translation>la recibió al enviarse</translation>
    </message>
    <message>
        <source>follows the account</source>
        <translation>sigue a la cuenta</translation>
    </message>
    <message>
        <source>has an account on your server</source>
        <translation>tiene una cuenta en su mismo servidor</translation>
    </message>
    <message>
        <source>your account accepts every follower</source>
        <translation>su cuenta acepta a todos los seguidores</translation>
    </message>
    <message>
        <source>who it is for is not known</source>
        <translation>no se sabe para quién es</translation>
    </message>
    <message>
        <source>whether they follow you is not known</source>
        <translation>no se sabe si le sigue</translation>
    </message>
    <message>
        <source>whether your account accepts everyone is not known</source>
        <translation>no se sabe si su cuenta acepta a todos</translation>
    </message>
    <message>
        <source>it went to a group, and who is in it is not known</source>
        <translation>fue a un grupo, y no se sabe quién está en él</translation>
    </message>
    <message>
        <source>you answer their post, and many servers deliver that</source>
        <translation>usted responde a su publicación, y muchos servidores se la entregan</translation>
    </message>
    <message>
        <source>who was in the circle then is not known</source>
        <translation>no se sabe quién estaba entonces en el círculo</translation>
    </message>
    <message>
        <source>it was edited, and who was named before is not known</source>
        <translation>se editó, y no se sabe a quién se nombraba antes</translation>
    </message>
    <message>
        <source>your server shows it to its users who know where it is</source>
        <translation>su servidor lo muestra a los usuarios que saben dónde está</translation>
    </message>
    <message>
        <source>the account is not in Cohort any more</source>
        <translation>la cuenta ya no está en Cohort</translation>
    </message>
    <message>
        <source>it is for you alone</source>
        <translation>es solo para usted</translation>
    </message>
    <message>
        <source>does not follow the account</source>
        <translation>no sigue a la cuenta</translation>
    </message>
    <message>
        <source>is not on your server</source>
        <translation>no está en su mismo servidor</translation>
    </message>
    <message>
        <source>is not among those it was sent to</source>
        <translation>no está entre aquellos a quienes se envió</translation>
    </message>
    <message>
        <source>Can read it</source>
        <translation>Puede leerlo</translation>
    </message>
    <message>
        <source>Can read it after following you</source>
        <translation>Puede leerlo tras seguirle</translation>
    </message>
    <message>
        <source>We cannot tell</source>
        <translation>No podemos saberlo</translation>
    </message>
    <message>
        <source>Cannot read it</source>
        <translation>No puede leerlo</translation>
    </message>
    <message>
        <source>%1 limited the post that is answered. To whom is not known: perhaps to followers, perhaps to a few people.</source>
        <translation>%1 limitó la publicación a la que se responde. No se sabe a quién: quizá a sus seguidores, quizá a unas pocas personas.</translation>
    </message>
    <message>
        <source>One mail to all of them (To)</source>
        <translation>Un solo correo a todos (Para)</translation>
    </message>
    <message>
        <source>Mail in Bcc: nobody sees who else gets it</source>
        <translation>Correo en CCO: nadie ve quién más lo recibe</translation>
    </message>
    <message>
        <source>A page with a password: anyone sees its title</source>
        <translation>Una página con contraseña: cualquiera ve su título</translation>
    </message>
    <message>
        <source>You and everybody who runs the blog</source>
        <translation>Usted y todos los que llevan el blog</translation>
    </message>
    <message>
        <source>A group chat: those in it see each other</source>
        <translation>Un chat de grupo: quienes están en él se ven</translation>
    </message>
    <message>
        <source>Anyone; only who may answer can be limited</source>
        <translation>Cualquiera; solo se puede limitar quién responde</translation>
    </message>
    <message>
        <source>Older versions of this server show every post to anyone who has its address.</source>
        <translation>Las versiones más antiguas de este servidor muestran cada publicación a cualquiera que tenga su dirección.</translation>
    </message>
    <message>
        <source>your server may show it to whoever has its address</source>
        <translation>su servidor quizá lo muestre a quien tenga su dirección</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message numerus="yes">
        <source>%n posts in this file were not for everyone (number %1).</source>
        <translation>
            <numerusform>%n publicación de este archivo no era para todo el mundo (número %1).</numerusform>
            <numerusform>%n publicaciones de este archivo no eran para todo el mundo (números %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n posts in this file it is not known whom they were for (number %1).</source>
        <translation>
            <numerusform>De %n publicación de este archivo no se sabe para quién era (número %1).</numerusform>
            <numerusform>De %n publicaciones de este archivo no se sabe para quién eran (números %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever gets this file can read them: pass it on only to people they were meant for.</source>
        <translation>Quien reciba este archivo puede leerlas: entréguelo solo a personas a las que iban dirigidas.</translation>
    </message>
    <message>
        <source>It was not for everyone, or that is not known: others may not be able to look it up.</source>
        <translation>No era para todo el mundo, o eso no se sabe: quizá otras personas no puedan consultarla.</translation>
    </message>
    <message>
        <source>Saved on %1 with Cohort.</source>
        <translation>Guardada el %1 con Cohort.</translation>
    </message>
    <message>
        <source>Saved from %1 on %2 with Cohort.</source>
        <translation>Guardada desde %1 el %2 con Cohort.</translation>
    </message>
    <message>
        <source>This file was made on %1.</source>
        <translation>Este archivo se creó el %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n posts.</source>
        <comment>a whole conversation in an exported file</comment>
        <translation>
            <numerusform>%n publicación.</numerusform>
            <numerusform>%n publicaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A selection: %1 of %n posts.</source>
        <translation>
            <numerusform>Una selección: %1 de %n publicación.</numerusform>
            <numerusform>Una selección: %1 de %n publicaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts were edited or deleted by their authors since (number %1).</source>
        <translation>
            <numerusform>%n publicación ha sido editada o eliminada por su autor desde entonces (número %1).</numerusform>
            <numerusform>%n publicaciones han sido editadas o eliminadas por sus autores desde entonces (números %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n posts not all pictures and films were kept (number %1).</source>
        <translation>
            <numerusform>De %n publicación no se conservaron todas las imágenes y vídeos (número %1).</numerusform>
            <numerusform>De %n publicaciones no se conservaron todas las imágenes y vídeos (números %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts that belong to the conversation could not be had and are missing here.</source>
        <translation>
            <numerusform>%n publicación que pertenece a la conversación no se pudo obtener y falta aquí.</numerusform>
            <numerusform>%n publicaciones que pertenecen a la conversación no se pudieron obtener y faltan aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>There are no posts in it.</source>
        <translation>No contiene ninguna publicación.</translation>
    </message>
    <message>
        <source>the author alone</source>
        <translation>solo el autor</translation>
    </message>
    <message>
        <source>the people it was sent to</source>
        <translation>las personas a las que se envió</translation>
    </message>
    <message>
        <source>a circle of the author</source>
        <translation>un círculo del autor</translation>
    </message>
    <message>
        <source>followers of the author</source>
        <translation>seguidores del autor</translation>
    </message>
    <message>
        <source>everybody on the author&apos;s server</source>
        <translation>todos los del servidor del autor</translation>
    </message>
    <message>
        <source>anyone with the link (quiet)</source>
        <translation>cualquiera con el enlace (discreto)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>For %1. When it was sent: %2</source>
        <comment>%1 is an audience, %2 a sentence</comment>
        <translation>Para: %1. Al enviarla: %2</translation>
    </message>
    <message>
        <source>For: %1</source>
        <comment>an audience</comment>
        <translation>Para: %1</translation>
    </message>
    <message>
        <source>Its author edited it later (seen on %1). Here it stands as it was saved.</source>
        <translation>Su autor la editó más tarde (visto el %1). Aquí está tal como se guardó.</translation>
    </message>
    <message>
        <source>Its author deleted it later (seen on %1).</source>
        <translation>Su autor la eliminó más tarde (visto el %1).</translation>
    </message>
    <message>
        <source>What its author made of it:</source>
        <translation>Cómo quedó tras editarla su autor:</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <comment>a time</comment>
        <translation>Editada: %1</translation>
    </message>
    <message>
        <source>Post %1</source>
        <comment>its number</comment>
        <translation>Publicación %1</translation>
    </message>
    <message>
        <source>In reply to post %1 by %2</source>
        <translation>En respuesta a la publicación %1 de %2</translation>
    </message>
    <message>
        <source>In reply to a post that is not in this file</source>
        <translation>En respuesta a una publicación que no está en este archivo</translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>Advertencia de contenido: %1</translation>
    </message>
    <message>
        <source>The text was too long to be kept whole: the rest is at the network.</source>
        <translation>El texto era demasiado largo para conservarlo entero: el resto está en la red.</translation>
    </message>
    <message>
        <source>Permanent link</source>
        <translation>Enlace permanente</translation>
    </message>
    <message>
        <source>Linked page</source>
        <comment>heading</comment>
        <translation>Página enlazada</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>heading of a table of contents</comment>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Encuesta</translation>
    </message>
    <message>
        <source>Poll, closed</source>
        <translation>Encuesta, cerrada</translation>
    </message>
    <message>
        <source>Poll, open until %1; votes as they stood when it was saved</source>
        <translation>Encuesta, abierta hasta %1; votos tal como estaban al guardarla</translation>
    </message>
    <message>
        <source>%1 (several answers could be chosen)</source>
        <comment>%1 is a poll</comment>
        <translation>%1 (se podían elegir varias respuestas)</translation>
    </message>
    <message>
        <source>votes not shown</source>
        <translation>votos no mostrados</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n voto</numerusform>
            <numerusform>%n votos</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>%1 without description</source>
        <comment>%1 is picture, film, sound or file</comment>
        <translation>%1 sin descripción</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 is picture, film, sound or file; %2 its description</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>no está en este archivo</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>by the user, on a saved post</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <comment>stretches of a saved post</comment>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>Copy saved on %1 with Cohort</source>
        <translation>Copia guardada el %1 con Cohort</translation>
    </message>
    <message numerus="yes">
        <source>The last %n months</source>
        <translation>
            <numerusform>El último mes (%n)</numerusform>
            <numerusform>Los últimos %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only what is saved, and the last %n days</source>
        <translation>
            <numerusform>Solo lo guardado y el último día (%n)</numerusform>
            <numerusform>Solo lo guardado y los últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Everything stays from now on. What was removed before is not fetched again by itself.</source>
        <translation>A partir de ahora se conserva todo. Lo que se quitó antes no se vuelve a obtener automáticamente.</translation>
    </message>
    <message>
        <source>Nothing is older than %1, so nothing goes now; later it goes at that age.</source>
        <translation>No hay nada anterior al %1, así que ahora no se quita nada; más adelante se quitará al alcanzar esa antigüedad.</translation>
    </message>
    <message numerus="yes">
        <source>This removes %n posts from before %1 from this computer, about %2. Saved conversations, your own posts and what was written to you stay.</source>
        <translation>
            <numerusform>Esto quita de este equipo %n publicación anterior al %1, unos %2. Las conversaciones guardadas, las publicaciones de usted y lo que le han escrito se conservan.</numerusform>
            <numerusform>Esto quita de este equipo %n publicaciones anteriores al %1, unos %2. Las conversaciones guardadas, las publicaciones de usted y lo que le han escrito se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts that came through it are deleted here.</source>
        <translation>
            <numerusform>Aquí se elimina %n publicación que llegó a través de ella.</numerusform>
            <numerusform>Aquí se eliminan %n publicaciones que llegaron a través de ella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notices are deleted here.</source>
        <translation>
            <numerusform>Aquí se elimina %n aviso.</numerusform>
            <numerusform>Aquí se eliminan %n avisos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved conversations are deleted, with notes and pictures.</source>
        <translation>
            <numerusform>Se elimina %n conversación guardada, con notas e imágenes.</numerusform>
            <numerusform>Se eliminan %n conversaciones guardadas, con notas e imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts of your posts are deleted; who could read them is known no longer.</source>
        <translation>
            <numerusform>Se elimina %n recibo de sus publicaciones; ya no se sabrá quién podía leerla.</numerusform>
            <numerusform>Se eliminan %n recibos de sus publicaciones; ya no se sabrá quién podía leerlas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts and unsent posts for it alone are deleted.</source>
        <translation>
            <numerusform>Se elimina %n borrador o publicación sin enviar que es solo para ella.</numerusform>
            <numerusform>Se eliminan %n borradores y publicaciones sin enviar que son solo para ella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts and unsent posts for it alone stay as drafts, for no account.</source>
        <translation>
            <numerusform>%n borrador o publicación sin enviar que es solo para ella se conserva como borrador, sin cuenta.</numerusform>
            <numerusform>%n borradores y publicaciones sin enviar que son solo para ella se conservan como borradores, sin cuenta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older copies of your profile in its folder are deleted, because they hold it too.</source>
        <translation>
            <numerusform>Se elimina %n copia anterior de su perfil en la carpeta de este, porque también la contiene.</numerusform>
            <numerusform>Se eliminan %n copias anteriores de su perfil en la carpeta de este, porque también la contienen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you published there stays at the network. Backups elsewhere still hold the account. People and circles stay.</source>
        <translation>Lo que usted publicó allí se queda en la red. Las copias de seguridad que estén en otros lugares siguen conteniendo la cuenta. Las personas y los círculos se conservan.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>No se puede deshacer.</translation>
    </message>
    <message>
        <source>Nothing in %1 is loaded: others own this folder or can write into it.</source>
        <translation>No se carga nada de %1: esta carpeta es de otras personas, o estas pueden escribir en ella.</translation>
    </message>
    <message>
        <source>%1 is not loaded: others own this file or can write into it.</source>
        <translation>%1 no se carga: este archivo es de otras personas, o estas pueden escribir en él.</translation>
    </message>
    <message>
        <source>%1 is not loaded: it leads to a file outside of this folder.</source>
        <translation>%1 no se carga: lleva a un archivo fuera de esta carpeta.</translation>
    </message>
    <message>
        <source>%1 is not loaded: it is no network for Cohort.</source>
        <translation>%1 no se carga: no es una red para Cohort.</translation>
    </message>
    <message>
        <source>%1 is not loaded: what it says of itself is missing or makes no sense.</source>
        <translation>%1 no se carga: lo que dice de sí mismo falta o no tiene sentido.</translation>
    </message>
    <message>
        <source>%1 is not loaded: it is made for interface %2, and this Cohort has %3.</source>
        <translation>%1 no se carga: está hecho para la interfaz %2, y este Cohort tiene la %3.</translation>
    </message>
    <message>
        <source>%1 is not loaded: it must be built again for this version of Cohort.</source>
        <translation>%1 no se carga: hay que compilarlo de nuevo para esta versión de Cohort.</translation>
    </message>
    <message>
        <source>%1 is not loaded: there is a network called %2 (%3) already.</source>
        <translation>%1 no se carga: ya hay una red llamada %2 (%3).</translation>
    </message>
    <message>
        <source>%1 cannot be loaded on this computer.</source>
        <translation>%1 no se puede cargar en este equipo.</translation>
    </message>
    <message>
        <source>%1 brought no network that can be used.</source>
        <translation>%1 no ha aportado ninguna red que se pueda usar.</translation>
    </message>
    <message>
        <source>A public post of a blog is on the web and in its feed, may go out to subscribers by mail, and is found by search engines.</source>
        <translation>Una publicación pública de un blog está en la web y en su feed, puede enviarse por correo a los suscriptores y la encuentran los buscadores.</translation>
    </message>
    <message>
        <source>%1 and %2 link to each other in their profiles</source>
        <comment>two handles</comment>
        <translation>%1 y %2 se enlazan mutuamente en sus perfiles</translation>
    </message>
    <message>
        <source>A verified link connects %1 and %2: %3 links back</source>
        <comment>two handles, an address</comment>
        <translation>Un enlace verificado une %1 y %2: %3 enlaza de vuelta</translation>
    </message>
    <message>
        <source>%1 and %2 both belong to %3</source>
        <comment>two handles, a domain</comment>
        <translation>%1 y %2 pertenecen ambos a %3</translation>
    </message>
    <message>
        <source>You noted the e-mail address %1 with both</source>
        <translation>Usted anotó la dirección de correo electrónico %1 para ambas personas</translation>
    </message>
    <message>
        <source>%1 and %2 have the same unusual handle and the same name</source>
        <comment>two handles</comment>
        <translation>%1 y %2 tienen el mismo alias poco común y el mismo nombre</translation>
    </message>
    <message>
        <source>%1 and %2 have the same full name</source>
        <comment>two handles</comment>
        <translation>%1 y %2 tienen el mismo nombre completo</translation>
    </message>
    <message>
        <source>%1 and %2 show the same picture</source>
        <comment>two handles</comment>
        <translation>%1 y %2 muestran la misma imagen</translation>
    </message>
    <message>
        <source>Well supported</source>
        <translation>Con buen fundamento</translation>
    </message>
    <message>
        <source>Only a resemblance: anybody can choose the same name</source>
        <translation>Solo un parecido: cualquiera puede elegir el mismo nombre</translation>
    </message>
    <message>
        <source>%1, version %2, comes from %3.</source>
        <translation>%1, versión %2, procede de %3.</translation>
    </message>
    <message>
        <source>Anyone may reply</source>
        <translation>Cualquiera puede responder</translation>
    </message>
    <message>
        <source>Only your followers may reply</source>
        <translation>Solo pueden responder sus seguidores</translation>
    </message>
    <message>
        <source>Only people you follow may reply</source>
        <translation>Solo pueden responder las personas a las que usted sigue</translation>
    </message>
    <message>
        <source>Only people you mention may reply</source>
        <translation>Solo pueden responder las personas a las que usted menciona</translation>
    </message>
    <message>
        <source>Nobody may reply</source>
        <translation>Nadie puede responder</translation>
    </message>
    <message>
        <source>This limits who answers and quotes, not who reads: the post is as public as any other.</source>
        <translation>Esto limita quién responde y quién cita, no quién lee: la publicación es tan pública como cualquier otra.</translation>
    </message>
    <message>
        <source>This limits who answers, not who reads: the post is as public as any other.</source>
        <translation>Esto limita quién responde, no quién lee: la publicación es tan pública como cualquier otra.</translation>
    </message>
    <message>
        <source>This limits who quotes, not who reads: the post is as public as any other.</source>
        <translation>Esto limita quién cita, no quién lee: la publicación es tan pública como cualquier otra.</translation>
    </message>
    <message>
        <source>Sexually suggestive</source>
        <translation>Sexualmente sugerente</translation>
    </message>
    <message>
        <source>Nudity that is not sexual</source>
        <translation>Desnudez no sexual</translation>
    </message>
    <message>
        <source>Adults only</source>
        <translation>Solo para adultos</translation>
    </message>
    <message>
        <source>Violence or blood</source>
        <translation>Violencia o sangre</translation>
    </message>
    <message>
        <source>Quoting %1: %2</source>
        <translation>Cita de %1: %2</translation>
    </message>
    <message>
        <source>The quoted post was not for everybody. A quote would show it to more people than its author chose.</source>
        <translation>La publicación citada no era para todos. Una cita la mostraría a más personas de las que eligió su autor.</translation>
    </message>
    <message>
        <source>whoever has the password</source>
        <translation>quien tenga la contraseña</translation>
    </message>
    <message>
        <source>Whoever has the password</source>
        <translation>Quien tenga la contraseña</translation>
    </message>
    <message>
        <source>how many is not known</source>
        <translation>no se sabe cuántas personas</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>En espera de aprobación</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>No aprobado</translation>
    </message>
    <message>
        <source>It waits for approval: until then only you and whoever runs the site see it.</source>
        <translation>Espera aprobación: hasta entonces solo lo ven usted y quien administra el sitio.</translation>
    </message>
    <message>
        <source>It was not approved, or taken away again: others do not see it. Your words are kept here.</source>
        <translation>No se aprobó, o se retiró después: los demás no lo ven. Lo que usted escribió se conserva aquí.</translation>
    </message>
    <message>
        <source>Whoever has the password can read this.</source>
        <translation>Quien tenga la contraseña puede leer esto.</translation>
    </message>
    <message>
        <source>Whoever has the password can read it on the page that opens with it.</source>
        <translation>Quien tenga la contraseña puede leerlo en la página que se abre con ella.</translation>
    </message>
    <message>
        <source>Anyone sees that it is there. Nobody is told: give the password yourself.</source>
        <translation>Cualquiera ve que está ahí. No se avisa a nadie: comunique usted la contraseña.</translation>
    </message>
    <message>
        <source>Anyone sees that it is there, and its title “%1”. Nobody is told: give the password yourself.</source>
        <translation>Cualquiera ve que está ahí, y también su título «%1». No se avisa a nadie: comunique usted la contraseña.</translation>
    </message>
    <message>
        <source>whoever has the password can read it</source>
        <translation>quien tenga la contraseña puede leerlo</translation>
    </message>
    <message>
        <source>it waits for approval, or was not approved</source>
        <translation>espera aprobación, o no se aprobó</translation>
    </message>
    <message>
        <source>Whoever has the password can read it, and can pass the password on.</source>
        <translation>Quien tenga la contraseña puede leerlo, y puede pasar la contraseña a otros.</translation>
    </message>
    <message>
        <source>It is to go behind a password, and there is none yet: type one, or choose another audience.</source>
        <translation>Debe ir tras una contraseña y todavía no hay ninguna: escriba una o elija otra audiencia.</translation>
    </message>
    <message>
        <source>A password was typed, but nothing goes behind it: choose the page with a password, or clear the password.</source>
        <translation>Se ha escrito una contraseña, pero nada va tras ella: elija la página con contraseña o borre la contraseña.</translation>
    </message>
    <message>
        <source>a card without an end; what it says was read</source>
        <translation>una tarjeta sin final; lo que dice se ha leído</translation>
    </message>
    <message>
        <source>a card that names nobody</source>
        <translation>una tarjeta que no nombra a nadie</translation>
    </message>
    <message>
        <source>a list of people, which is no person</source>
        <translation>una lista de personas, que no es una persona</translation>
    </message>
    <message>
        <source>this is no line of a card</source>
        <translation>esto no es una línea de una tarjeta</translation>
    </message>
    <message>
        <source>this address cannot be used</source>
        <translation>esta dirección no se puede usar</translation>
    </message>
    <message>
        <source>this line is too long</source>
        <translation>esta línea es demasiado larga</translation>
    </message>
    <message>
        <source>this card is too long; the rest of it is left out</source>
        <translation>esta tarjeta es demasiado larga; el resto de ella se omite</translation>
    </message>
    <message>
        <source>there are too many cards; the rest of the file is left out</source>
        <translation>hay demasiadas tarjetas; el resto del archivo se omite</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>number, what is wrong</comment>
        <translation>línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <comment>were added</comment>
        <translation>
            <numerusform>%n persona nueva</numerusform>
            <numerusform>%n personas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people will be new</source>
        <translation>
            <numerusform>%n persona será nueva</numerusform>
            <numerusform>%n personas serán nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people you have got more addresses</source>
        <translation>
            <numerusform>%n persona que usted ya tiene ha recibido más direcciones</numerusform>
            <numerusform>%n personas que usted ya tiene han recibido más direcciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people you have will get more addresses</source>
        <translation>
            <numerusform>%n persona que usted ya tiene recibirá más direcciones</numerusform>
            <numerusform>%n personas que usted ya tiene recibirán más direcciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n people everything is known already</source>
        <translation>
            <numerusform>de %n persona ya se sabe todo</numerusform>
            <numerusform>de %n personas ya se sabe todo</numerusform>
        </translation>
    </message>
    <message>
        <source>there is nobody in it</source>
        <translation>no hay nadie en ella</translation>
    </message>
    <message numerus="yes">
        <source>%n lines or cards could not be read</source>
        <translation>
            <numerusform>no se ha podido leer %n línea o tarjeta</numerusform>
            <numerusform>no se han podido leer %n líneas o tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Your address book names the profile %1 for %2</source>
        <comment>a handle, a name</comment>
        <translation>Su libreta de direcciones indica el perfil %1 para %2</translation>
    </message>
    <message>
        <source>The profile %1 names the e-mail address %3, which you have for %2</source>
        <comment>a handle, a name, an address</comment>
        <translation>El perfil %1 indica la dirección de correo electrónico %3, que usted tiene para %2</translation>
    </message>
    <message>
        <source>Only a resemblance: anybody can write an e-mail address into a profile</source>
        <translation>Solo un parecido: cualquiera puede escribir una dirección de correo electrónico en un perfil</translation>
    </message>
    <message>
        <source>A draft on the site</source>
        <translation>Un borrador en el sitio</translation>
    </message>
    <message>
        <source>It is a draft on the site: only you and the people who look after the site can read it. Finish and publish it there.</source>
        <translation>Es un borrador en el sitio: solo pueden leerlo usted y quienes se ocupan del sitio. Termínelo y publíquelo allí.</translation>
    </message>
    <message numerus="yes">
        <source>On %n sites it stays as a draft: there only you and the people who look after the site can read it.</source>
        <translation>
            <numerusform>En %n sitio queda como borrador: allí solo pueden leerlo usted y quienes se ocupan del sitio.</numerusform>
            <numerusform>En %n sitios queda como borrador: en cada uno solo pueden leerlo usted y quienes se ocupan de ese sitio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you and the people who look after the site can read it; it stays there as a draft.</source>
        <translation>Solo pueden leerlo usted y quienes se ocupan del sitio; se queda allí como borrador.</translation>
    </message>
    <message>
        <source>Your login on this site cannot publish: it stays a draft until somebody who looks after the site publishes it.</source>
        <translation>Su usuario en este sitio no puede publicar: sigue siendo un borrador hasta que lo publique alguien que se ocupa del sitio.</translation>
    </message>
    <message>
        <source>Blogs and feeds</source>
        <translation>Blogs y feeds</translation>
    </message>
    <message>
        <source>Fediverse (Mastodon and others)</source>
        <translation>Fediverso (Mastodon y otros)</translation>
    </message>
    <message>
        <source>Sample network</source>
        <translation>Red de ejemplo</translation>
    </message>
    <message>
        <source>It was left as it is: nothing in it was changed or deleted.</source>
        <translation>Se dejó tal como está: no se cambió ni se borró nada en él.</translation>
    </message>
    <message>
        <source>Start Cohort again: what the networks still have is fetched again. What is on this computer alone comes back from a backup.</source>
        <translation>Vuelva a iniciar Cohort: lo que las redes aún tienen se obtiene de nuevo. Lo que solo está en este equipo vuelve de una copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>cohort::AccountsBox</name>
    <message>
        <source>%1 – %2</source>
        <comment>route: who can read it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account: handle, hat</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No account yet. What you write is kept as a draft.</source>
        <translation>Todavía no hay ninguna cuenta. Lo que escriba se conserva como borrador.</translation>
    </message>
    <message>
        <source>As narrow as possible</source>
        <translation>Lo más restringido posible</translation>
    </message>
    <message>
        <source>As narrow as possible: %1</source>
        <translation>Lo más restringido posible: %1</translation>
    </message>
    <message>
        <source>No account of yours posts in this sphere. What you write is kept as a draft.</source>
        <translation>Ninguna de sus cuentas publica en este ámbito. Lo que escriba se conserva como borrador.</translation>
    </message>
    <message>
        <source>Post as %1 on %2</source>
        <translation>Publicar como %1 en %2</translation>
    </message>
    <message>
        <source>How far it goes on %1</source>
        <translation>Hasta dónde llega en %1</translation>
    </message>
</context>
<context>
    <name>cohort::AccountsPage</name>
    <message>
        <source>Up to date at %1</source>
        <translation>Actualizado: %1</translation>
    </message>
    <message>
        <source>Nothing fetched yet</source>
        <translation>Todavía no se ha obtenido nada</translation>
    </message>
    <message>
        <source>Fetching: %1 of %2 posts</source>
        <translation>Obteniendo: %1 de %2 publicaciones</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Obteniendo…</translation>
    </message>
    <message>
        <source>Offline since %1; what was fetched stays readable</source>
        <translation>Sin conexión desde %1; lo obtenido se puede seguir leyendo</translation>
    </message>
    <message>
        <source>The server asked to wait; it goes on by itself</source>
        <translation>El servidor ha pedido esperar; continúa automáticamente</translation>
    </message>
    <message>
        <source>Signed out: sign in again. Nothing on this computer is lost.</source>
        <translation>Sesión cerrada: vuelva a iniciar sesión. No se ha perdido nada en este equipo.</translation>
    </message>
    <message>
        <source>The keyring is locked, so the sign-in cannot be read. Unlock it and try again; nothing is overwritten.</source>
        <translation>El depósito de claves está bloqueado, por lo que no se puede leer la sesión. Desbloquéelo y vuelva a intentarlo; no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>Not working since %1</source>
        <translation>No funciona desde %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Añadir una cuenta…</translation>
    </message>
    <message>
        <source>Your accounts will be here</source>
        <translation>Sus cuentas estarán aquí</translation>
    </message>
    <message>
        <source>An account connects Cohort with a network. Nothing is posted by signing in.</source>
        <translation>Una cuenta conecta Cohort con una red. Iniciar sesión no publica nada.</translation>
    </message>
    <message>
        <source>Sign in to a network…</source>
        <translation>Iniciar sesión en una red…</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Cuenta %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>handle, network</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What %1 is for</source>
        <translation>Para qué es %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out of %1</source>
        <translation>Cerrar la sesión de %1</translation>
    </message>
    <message>
        <source>Unlock and try again</source>
        <translation>Desbloquear y reintentar</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in again to %1</source>
        <translation>Volver a iniciar sesión en %1</translation>
    </message>
    <message>
        <source>This server can:</source>
        <translation>Este servidor puede:</translation>
    </message>
    <message>
        <source>It cannot:</source>
        <translation>No puede:</translation>
    </message>
    <message>
        <source>We could not find out (and expect the worst):</source>
        <translation>No se ha podido averiguar (Cohort supone lo peor):</translation>
    </message>
    <message>
        <source>Sign out of %1? Your people, circles and drafts stay on this computer.</source>
        <translation>¿Cerrar la sesión de %1? Sus contactos, círculos y borradores se conservan en este equipo.</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Mantener la sesión</translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation>Olvidar…</translation>
    </message>
    <message>
        <source>Forget %1 on this computer</source>
        <translation>Olvidar %1 en este equipo</translation>
    </message>
    <message>
        <source>Could not be read the last time:</source>
        <translation>No se han podido leer la última vez:</translation>
    </message>
    <message>
        <source>Follow the feeds of a list…</source>
        <translation>Seguir los feeds de una lista…</translation>
    </message>
    <message>
        <source>Write the list of feeds…</source>
        <translation>Escribir la lista de feeds…</translation>
    </message>
    <message>
        <source>Forget %1 on this computer?</source>
        <translation>¿Olvidar %1 en este equipo?</translation>
    </message>
    <message>
        <source>Forget, keep the drafts</source>
        <translation>Olvidar, conservar los borradores</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Olvidar definitivamente</translation>
    </message>
    <message>
        <source>Forget, with the drafts</source>
        <translation>Olvidar, también los borradores</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Conservar la cuenta</translation>
    </message>
</context>
<context>
    <name>cohort::AddressList</name>
    <message>
        <source>In your address book</source>
        <translation>En su libreta de direcciones</translation>
    </message>
</context>
<context>
    <name>cohort::AudienceBox</name>
    <message>
        <source>E&amp;xcept</source>
        <translation>E&amp;xcepto</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>To: circles and people</source>
        <translation>Para: círculos y personas</translation>
    </message>
    <message>
        <source>Except: people who must not see it</source>
        <translation>Excepto: personas que no deben verlo</translation>
    </message>
    <message>
        <source>Except…</source>
        <translation>Excepto…</translation>
    </message>
    <message>
        <source>Leave somebody out</source>
        <translation>Excluir a alguien</translation>
    </message>
    <message>
        <source>To nobody yet</source>
        <translation>Todavía para nadie</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>A circle that was removed</source>
        <translation>Un círculo eliminado</translation>
    </message>
    <message>
        <source>Somebody who was removed</source>
        <translation>Una persona eliminada</translation>
    </message>
</context>
<context>
    <name>cohort::AudienceEntry</name>
    <message>
        <source>Anyone</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Your followers</source>
        <translation>Sus seguidores</translation>
    </message>
    <message>
        <source>The people of this conversation</source>
        <translation>Las personas de esta conversación</translation>
    </message>
</context>
<context>
    <name>cohort::AudienceField</name>
    <message>
        <source>Name of a person</source>
        <translation>Nombre de una persona</translation>
    </message>
    <message>
        <source>Circle or person</source>
        <translation>Círculo o persona</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>%1, in the audience. Press to remove.</source>
        <translation>%1, en la audiencia. Pulse para quitar.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>cohort::AudienceSuggestions</name>
    <message>
        <source>%1 – %2</source>
        <comment>suggested audience: name, detail</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::CapabilityCard</name>
    <message>
        <source>Limit a post to: %1</source>
        <translation>Limitar una publicación a: %1</translation>
    </message>
    <message>
        <source>Send to named people only</source>
        <translation>Enviar solo a personas nombradas</translation>
    </message>
    <message>
        <source>Send to named people only; all of them stand in the text</source>
        <translation>Enviar solo a personas nombradas; todas figuran en el texto</translation>
    </message>
    <message>
        <source>Send to named people only, without naming them in the text</source>
        <translation>Enviar solo a personas determinadas, sin nombrarlas en el texto</translation>
    </message>
    <message>
        <source>Keep a post from being read by anyone</source>
        <translation>Evitar que una publicación sea legible para cualquiera</translation>
    </message>
    <message>
        <source>Keep a post on its own server</source>
        <translation>Mantener una publicación en su propio servidor</translation>
    </message>
    <message>
        <source>Keep a circle of yours by itself</source>
        <translation>Mantener por sí mismo un círculo de usted</translation>
    </message>
    <message>
        <source>Keep a circle of yours; who joins later does not see older posts</source>
        <translation>Mantener un círculo de usted; quien se incorpora después no ve las publicaciones anteriores</translation>
    </message>
    <message>
        <source>Keep a circle of yours; who joins later sees older posts too</source>
        <translation>Mantener un círculo de usted; quien se incorpora después ve también las publicaciones anteriores</translation>
    </message>
    <message>
        <source>Hide from the people of a post who else gets it</source>
        <translation>Ocultar a los destinatarios de una publicación quién más la recibe</translation>
    </message>
    <message>
        <source>Post: this network is for reading only</source>
        <translation>Publicar: esta red es solo para leer</translation>
    </message>
    <message>
        <source>Refuse a post that would reach somebody you did not choose</source>
        <translation>Rechazar una publicación que llegaría a alguien que usted no ha elegido</translation>
    </message>
    <message>
        <source>Recognise a post that is sent twice by accident</source>
        <translation>Reconocer una publicación enviada dos veces por accidente</translation>
    </message>
    <message>
        <source>Let you accept every follower before they read you</source>
        <translation>Permitirle aceptar a cada seguidor antes de que le lea</translation>
    </message>
    <message>
        <source>Change a post afterwards</source>
        <translation>Modificar una publicación después</translation>
    </message>
    <message>
        <source>Delete a post (other servers are asked to follow)</source>
        <translation>Eliminar una publicación (a otros servidores se les pide que también lo hagan)</translation>
    </message>
    <message>
        <source>How many people follow you</source>
        <translation>Cuántas personas le siguen</translation>
    </message>
    <message>
        <source>How long a post may be</source>
        <translation>Qué longitud puede tener una publicación</translation>
    </message>
    <message>
        <source>Follow blogs and feeds by their address</source>
        <translation>Seguir blogs y feeds por su dirección</translation>
    </message>
    <message>
        <source>Reply here: the page in the browser is the place for it</source>
        <translation>Responder aquí: el lugar para ello es la página en el navegador</translation>
    </message>
    <message>
        <source>Read or write direct messages: the app password does not allow it, or their service did not answer. Everything else works. Make an app password that may use direct messages and sign in with it; Cohort tries again every day</source>
        <translation>Leer o escribir mensajes directos: la contraseña de aplicación no lo permite, o el servicio de mensajes no respondió. Todo lo demás funciona. Cree una contraseña de aplicación que pueda usar los mensajes directos e inicie sesión con ella; Cohort vuelve a intentarlo cada día</translation>
    </message>
    <message>
        <source>Direct messages to one person, and answers in groups; they are not encrypted from end to end, and the network&apos;s staff can read them</source>
        <translation>Mensajes directos a una sola persona, y respuestas en grupos; no están cifrados de extremo a extremo, y el personal de la red puede leerlos</translation>
    </message>
</context>
<context>
    <name>cohort::CardPreview</name>
    <message>
        <source>Only new people go into the circle; whoever you have already stays in the circles as they are.</source>
        <translation>Solo las personas nuevas van al círculo; quienes usted ya tiene se quedan en los círculos como están.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>Qué contactos</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Lo que no se ha podido leer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>&amp;Which contacts</source>
        <translation>&amp;Qué contactos</translation>
    </message>
    <message>
        <source>New people &amp;go into</source>
        <translation>Las personas nuevas &amp;van a</translation>
    </message>
    <message>
        <source>Circle for new people</source>
        <translation>Círculo para las personas nuevas</translation>
    </message>
    <message>
        <source>No circle</source>
        <translation>Ningún círculo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>circle, sphere</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cohort::CatchUpDelegate</name>
    <message>
        <source>✓ Read</source>
        <translation>✓ Leída</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Marcar como leída</translation>
    </message>
</context>
<context>
    <name>cohort::CatchUpList</name>
    <message>
        <source>What happened</source>
        <translation>Lo que ha ocurrido</translation>
    </message>
</context>
<context>
    <name>cohort::CatchUpModel</name>
    <message>
        <source>Short</source>
        <translation>Breves</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Más largas</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Compartido</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leída</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>sin leer</translation>
    </message>
</context>
<context>
    <name>cohort::CatchUpView</name>
    <message>
        <source>&amp;Back to the stream</source>
        <translation>V&amp;olver a las publicaciones</translation>
    </message>
    <message>
        <source>&amp;Mark read</source>
        <translation>&amp;Marcar como leída</translation>
    </message>
    <message>
        <source>&amp;All is read</source>
        <translation>&amp;Todo leído</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Ponerse al día</translation>
    </message>
    <message>
        <source>The conversation that is chosen</source>
        <translation>La conversación elegida</translation>
    </message>
    <message>
        <source>You have read everything up to now.</source>
        <translation>Ha leído todo hasta ahora.</translation>
    </message>
    <message>
        <source>Back to the stream</source>
        <translation>Volver a las publicaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n posts marked as read</source>
        <translation>
            <numerusform>%n publicación marcada como leída</numerusform>
            <numerusform>%n publicaciones marcadas como leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Mark unread</source>
        <translation>&amp;Marcar como no leída</translation>
    </message>
    <message>
        <source>&amp;All is read, show the rest</source>
        <translation>&amp;Todo leído, mostrar el resto</translation>
    </message>
</context>
<context>
    <name>cohort::CircleChips</name>
    <message>
        <source>Add to a circle</source>
        <translation>Añadir a un círculo</translation>
    </message>
    <message>
        <source>Add this person to a circle</source>
        <translation>Añadir a esta persona a un círculo</translation>
    </message>
    <message>
        <source>In no circle yet</source>
        <translation>Todavía en ningún círculo</translation>
    </message>
    <message>
        <source>Take out of the circle %1</source>
        <translation>Quitar del círculo %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>circle, sphere</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cohort::CircleEditor</name>
    <message>
        <source>In the circle</source>
        <translation>En el círculo</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Not in the circle</source>
        <translation>Fuera del círculo</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Delete circle</source>
        <translation>&amp;Eliminar círculo</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>Edit a circle</source>
        <translation>Editar un círculo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find among: %1</source>
        <translation>Buscar entre: %1</translation>
    </message>
    <message numerus="yes">
        <source>In the circle: %n people</source>
        <translation>
            <numerusform>En el círculo: %n persona</numerusform>
            <numerusform>En el círculo: %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the circle: %n people</source>
        <translation>
            <numerusform>Fuera del círculo: %n persona</numerusform>
            <numerusform>Fuera del círculo: %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added to %1</source>
        <translation>
            <numerusform>%n persona añadida a %1</numerusform>
            <numerusform>%n personas añadidas a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken out of %1</source>
        <translation>
            <numerusform>%n persona quitada de %1</numerusform>
            <numerusform>%n personas quitadas de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The circle %1 was deleted; its people stay</source>
        <translation>Se ha eliminado el círculo %1; sus personas se conservan</translation>
    </message>
</context>
<context>
    <name>cohort::CircleFields</name>
    <message>
        <source>A name you would not mind being seen</source>
        <translation>Un nombre que no le importe que se vea</translation>
    </message>
    <message>
        <source>Name of the circle</source>
        <translation>Nombre del círculo</translation>
    </message>
    <message>
        <source>Sphere of the circle</source>
        <translation>Ámbito del círculo</translation>
    </message>
    <message>
        <source>Shape of the circle</source>
        <translation>Forma del círculo</translation>
    </message>
    <message>
        <source>How far a post to this circle goes unasked</source>
        <translation>Hasta dónde llega sin preguntar una publicación para este círculo</translation>
    </message>
    <message>
        <source>Note on the circle</source>
        <translation>Nota sobre el círculo</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Solo para usted</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Color…</translation>
    </message>
    <message>
        <source>Colour of the circle</source>
        <translation>Color del círculo</translation>
    </message>
    <message>
        <source>Name, note and members are stored on this computer only; no network is told of them.</source>
        <translation>El nombre, la nota y los miembros solo se almacenan en este equipo; ninguna red sabe de ellos.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>S&amp;phere</source>
        <translation>Á&amp;mbito</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>Aspec&amp;to</translation>
    </message>
    <message>
        <source>Posts &amp;go to</source>
        <translation>Publicacione&amp;s para</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>N&amp;ota</translation>
    </message>
</context>
<context>
    <name>cohort::Commands</name>
    <message>
        <source>A circle by its place in the list</source>
        <translation>Un círculo por su lugar en la lista</translation>
    </message>
    <message>
        <source>Moving in a list</source>
        <translation>Moverse por una lista</translation>
    </message>
    <message>
        <source>&amp;New post</source>
        <translation>&amp;Nueva publicación</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>S&amp;ynchronise now</source>
        <translation>&amp;Sincronizar ahora</translation>
    </message>
    <message>
        <source>Work &amp;offline</source>
        <translation>&amp;Trabajar sin conexión</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Professional only</source>
        <translation>Solo &amp;profesional</translation>
    </message>
    <message>
        <source>P&amp;ersonal only</source>
        <translation>Solo pe&amp;rsonal</translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation>&amp;Ambos</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más pe&amp;queño</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texto &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Hide what is on the screen</source>
        <translation>&amp;Ocultar lo que hay en pantalla</translation>
    </message>
    <message>
        <source>&amp;Go to …</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>&amp;Search in what is shown</source>
        <translation>Buscar &amp;en lo que se muestra</translation>
    </message>
    <message>
        <source>Search &amp;everything</source>
        <translation>Buscar en &amp;todo</translation>
    </message>
    <message>
        <source>Next &amp;unread circle</source>
        <translation>&amp;Siguiente círculo sin leer</translation>
    </message>
    <message>
        <source>Nex&amp;t account</source>
        <translation>Cuent&amp;a siguiente</translation>
    </message>
    <message>
        <source>Previous a&amp;ccount</source>
        <translation>Cuenta anteri&amp;or</translation>
    </message>
    <message>
        <source>Show &amp;new posts</source>
        <translation>Mostrar publicaciones &amp;nuevas</translation>
    </message>
    <message>
        <source>&amp;Replies to me</source>
        <translation>&amp;Respuestas a mí</translation>
    </message>
    <message>
        <source>Sa&amp;ved threads</source>
        <translation>Conversaciones &amp;guardadas</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Contactos</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>Bandeja de sa&amp;lida</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>C&amp;uentas</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Responder</translation>
    </message>
    <message>
        <source>&amp;Keep the conversation</source>
        <translation>&amp;Guardar la conversación</translation>
    </message>
    <message>
        <source>Read or &amp;unread</source>
        <translation>&amp;Leída o sin leer</translation>
    </message>
    <message>
        <source>&amp;All as read</source>
        <translation>&amp;Todas como leídas</translation>
    </message>
    <message>
        <source>This and &amp;older as read</source>
        <translation>Esta y las &amp;anteriores como leídas</translation>
    </message>
    <message>
        <source>&amp;Boost</source>
        <translation>&amp;Impulsar</translation>
    </message>
    <message>
        <source>&amp;Like</source>
        <translation>&amp;Me gusta</translation>
    </message>
    <message>
        <source>&amp;New circle …</source>
        <translation>&amp;Nuevo círculo…</translation>
    </message>
    <message>
        <source>&amp;Edit this circle …</source>
        <translation>&amp;Editar este círculo…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Cohort</source>
        <translation>Acerca &amp;de Cohort</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir a</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>Pu&amp;blicación</translation>
    </message>
    <message>
        <source>&amp;Circle</source>
        <translation>&amp;Círculo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>J, K or ↓, ↑</source>
        <translation>J, K o ↓, ↑</translation>
    </message>
    <message>
        <source>Next and previous post</source>
        <translation>Publicación siguiente y anterior</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Read on: a page further, then the next unread circle</source>
        <translation>Seguir leyendo: una página más y después el siguiente círculo sin leer</translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <translation>Mayús+Espacio</translation>
    </message>
    <message>
        <source>A page back</source>
        <translation>Una página atrás</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Abrir la conversación</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the conversation, or the composer: what is written is kept as a draft</source>
        <translation>Cerrar la conversación o el editor: lo escrito se conserva como borrador</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9</source>
        <translation>Ctrl+1 … Ctrl+9</translation>
    </message>
    <message>
        <source>Everything that can be done with a post</source>
        <translation>Todo lo que se puede hacer con una publicación</translation>
    </message>
    <message>
        <source>&amp;Who could see this …</source>
        <translation>&amp;Quién podía ver esto …</translation>
    </message>
    <message>
        <source>Catc&amp;h up</source>
        <translation>&amp;Ponerse al día</translation>
    </message>
    <message>
        <source>&amp;My comments</source>
        <translation>&amp;Mis comentarios</translation>
    </message>
    <message>
        <source>Menu key or %1</source>
        <translation>Tecla Menú o %1</translation>
    </message>
</context>
<context>
    <name>cohort::CommentList</name>
    <message>
        <source>What you said</source>
        <translation>Lo que ha dicho</translation>
    </message>
</context>
<context>
    <name>cohort::CommentModel</name>
    <message>
        <source>You wanted to be reminded</source>
        <translation>Quería que se le recordara</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
</context>
<context>
    <name>cohort::Commenting</name>
    <message>
        <source>Noted among your comments</source>
        <translation>Anotado entre sus comentarios</translation>
    </message>
    <message>
        <source>Forgotten that you commented there</source>
        <translation>Olvidado que usted comentó allí</translation>
    </message>
</context>
<context>
    <name>cohort::CommentsLine</name>
    <message>
        <source>This blog does not tell its comments here: they are on its page alone.</source>
        <translation>Este blog no da a conocer aquí sus comentarios: solo están en su página.</translation>
    </message>
    <message>
        <source>The blog tells no comments on this post so far.</source>
        <translation>Hasta ahora, el blog no da a conocer ningún comentario sobre esta publicación.</translation>
    </message>
    <message>
        <source>Look for comments</source>
        <translation>Buscar comentarios</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a buscar</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Comments by others are not here. The blog can be asked for them.</source>
        <translation>Los comentarios de otras personas no están aquí. Se pueden pedir al blog.</translation>
    </message>
</context>
<context>
    <name>cohort::CommentsView</name>
    <message>
        <source>Closed: it comes back when somebody answers</source>
        <translation>Cerrado: vuelve cuando alguien responda</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abierto de nuevo</translation>
    </message>
    <message>
        <source>The conversation is muted</source>
        <translation>La conversación está silenciada</translation>
    </message>
    <message>
        <source>The conversation is not muted any more</source>
        <translation>La conversación ya no está silenciada</translation>
    </message>
    <message>
        <source>You will be reminded here</source>
        <translation>Se le recordará aquí</translation>
    </message>
    <message>
        <source>No reminder any more</source>
        <translation>Ya no hay recordatorio</translation>
    </message>
    <message>
        <source>My comments</source>
        <translation>Mis comentarios</translation>
    </message>
    <message>
        <source>&amp;Open the conversation</source>
        <translation>Abrir la c&amp;onversación</translation>
    </message>
    <message>
        <source>M&amp;ute the conversation</source>
        <translation>Si&amp;lenciar la conversación</translation>
    </message>
    <message>
        <source>&amp;Remind me</source>
        <translation>&amp;Recordármelo</translation>
    </message>
    <message>
        <source>Which comments to show</source>
        <translation>Qué comentarios mostrar</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>With new answers</source>
        <translation>Con respuestas nuevas</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Con respuesta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrados</translation>
    </message>
    <message>
        <source>In muted conversations</source>
        <translation>En conversaciones silenciadas</translation>
    </message>
    <message numerus="yes">
        <source>Remind me if nobody answers in %n &amp;days</source>
        <translation>
            <numerusform>Recordármelo si nadie responde en %n &amp;día</numerusform>
            <numerusform>Recordármelo si nadie responde en %n &amp;días</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind me &amp;tomorrow</source>
        <translation>Recordármelo &amp;mañana</translation>
    </message>
    <message>
        <source>Remind me in a &amp;week</source>
        <translation>Recordármelo dentro de una &amp;semana</translation>
    </message>
    <message>
        <source>Remind me on a da&amp;y …</source>
        <translation>Recordármelo un día &amp;concreto…</translation>
    </message>
    <message>
        <source>&amp;No reminder</source>
        <translation>Sin &amp;recordatorio</translation>
    </message>
    <message>
        <source>Open it &amp;again</source>
        <translation>Abrirlo de &amp;nuevo</translation>
    </message>
    <message>
        <source>C&amp;lose it until somebody answers</source>
        <translation>C&amp;errarlo hasta que alguien responda</translation>
    </message>
    <message>
        <source>&amp;Unmute the conversation</source>
        <translation>Dejar de si&amp;lenciar la conversación</translation>
    </message>
    <message>
        <source>&amp;Mute the conversation</source>
        <translation>Si&amp;lenciar la conversación</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>What you say to others will be here</source>
        <translation>Aquí estará lo que diga a otras personas</translation>
    </message>
    <message>
        <source>Your answers and comments on every network, with what became of them. Posts of yours that begin a conversation come here when somebody answers.</source>
        <translation>Sus respuestas y comentarios en todas las redes, y qué ha sido de ellos. Las publicaciones suyas que inician una conversación llegan aquí cuando alguien responde.</translation>
    </message>
    <message>
        <source>None of your comments is like that</source>
        <translation>Ninguno de sus comentarios coincide</translation>
    </message>
    <message>
        <source>Choose others above.</source>
        <translation>Elija otros arriba.</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>Abrir de &amp;nuevo</translation>
    </message>
    <message>
        <source>Mark as c&amp;losed</source>
        <translation>Marcar como &amp;cerrado</translation>
    </message>
    <message>
        <source>&amp;Forget that I commented here</source>
        <translation>Ol&amp;vidar que he comentado aquí</translation>
    </message>
</context>
<context>
    <name>cohort::Composer</name>
    <message>
        <source>No account is chosen: none of yours fits. Say under “Posting as” who speaks.</source>
        <translation>No hay ninguna cuenta elegida: ninguna de las suyas es adecuada. Indique en «Publicar como» quién habla.</translation>
    </message>
    <message>
        <source>Starts with the circle you are reading. Alt+T changes it.</source>
        <translation>Al principio, el círculo que está leyendo. Alt+P lo cambia.</translation>
    </message>
    <message>
        <source>Starts with the person you are reading. Alt+T changes it.</source>
        <translation>Al principio, la persona que está leyendo. Alt+P lo cambia.</translation>
    </message>
    <message>
        <source>Say whom it is for, and under “Posting as” who speaks.</source>
        <translation>Indique para quién es y, en «Publicar como», quién habla.</translation>
    </message>
    <message>
        <source>Starts with what this account is for. Alt+T changes it.</source>
        <translation>Al principio, aquello para lo que es esta cuenta. Alt+P lo cambia.</translation>
    </message>
    <message>
        <source>Starts with the conversation, no wider than the post you answer. Alt+T changes it.</source>
        <translation>Al principio, la conversación, sin llegar más lejos que la publicación a la que responde. Alt+P lo cambia.</translation>
    </message>
    <message>
        <source>&amp;Close, keep draft</source>
        <translation>Cerrar, &amp;guardar borrador</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation>Escribir una publicación</translation>
    </message>
    <message>
        <source>Who will see this</source>
        <translation>Quién verá esto</translation>
    </message>
    <message>
        <source>Who exactly?</source>
        <translation>¿Quién exactamente?</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>You change a post that was sent: who can see it stays as it is.</source>
        <translation>Está modificando una publicación ya enviada: quién puede verla sigue igual.</translation>
    </message>
    <message>
        <source>Working out who will see this…</source>
        <translation>Averiguando quién verá esto…</translation>
    </message>
    <message>
        <source>Kept as a draft.</source>
        <translation>Guardado como borrador.</translation>
    </message>
    <message>
        <source>Sending: anyone will be able to read it.</source>
        <translation>Enviando: cualquiera podrá leerlo.</translation>
    </message>
    <message numerus="yes">
        <source>Sending to %n people.</source>
        <translation>
            <numerusform>Enviando a %n persona.</numerusform>
            <numerusform>Enviando a %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who will see this has just changed. Read the sentence below, then send again.</source>
        <translation>Acaba de cambiar quién verá esto. Lea la frase de abajo y vuelva a enviar.</translation>
    </message>
    <message>
        <source>Nobody else in this conversation will be able to read your answer.</source>
        <translation>Nadie más en esta conversación podrá leer su respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people in this conversation will be able to read your answer: %2.</source>
        <translation>
            <numerusform>Su respuesta será legible para %1 de %n persona de esta conversación: %2.</numerusform>
            <numerusform>Su respuesta será legible para %1 de las %n personas de esta conversación: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>audience, who will see it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Escriba algo primero.</translation>
    </message>
    <message>
        <source>More people could read it than you chose: narrow it, or agree below the text.</source>
        <translation>Podrían leerlo más personas de las que ha elegido: restrínjalo o dé su conformidad debajo del texto.</translation>
    </message>
    <message>
        <source>&amp;Save change</source>
        <translation>G&amp;uardar cambio</translation>
    </message>
    <message>
        <source>Add alt text? People who cannot see the picture read it instead.</source>
        <translation>¿Añadir texto alternativo? Quienes no pueden ver la imagen lo leen en su lugar.</translation>
    </message>
    <message>
        <source>Add alt text</source>
        <translation>Añadir descripción</translation>
    </message>
    <message>
        <source>Post anyway</source>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <source>Quoting a post</source>
        <translation>Cita de una publicación</translation>
    </message>
    <message>
        <source>Sending: whoever has the password can read it.</source>
        <translation>Enviando: podrá leerlo quien tenga la contraseña.</translation>
    </message>
    <message>
        <source>What you write stands only here for now, and Cohort goes on trying to keep it as a draft.</source>
        <translation>Lo que escribe está por ahora solo aquí, y Cohort sigue intentando guardarlo como borrador.</translation>
    </message>
    <message>
        <source>Close and lose what is not kept</source>
        <translation>Cerrar y perder lo que no está guardado</translation>
    </message>
    <message>
        <source>Keeping the draft…</source>
        <translation>Guardando el borrador…</translation>
    </message>
</context>
<context>
    <name>cohort::ComposerForm</name>
    <message>
        <source>Posting as</source>
        <translation>Publicar como</translation>
    </message>
    <message>
        <source>Content &amp;warning</source>
        <translation>Adverte&amp;ncia</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Imagen…</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Encuesta</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Advertencia de contenido</translation>
    </message>
    <message>
        <source>Content warning: what is shown before the text</source>
        <translation>Advertencia de contenido: lo que se muestra antes del texto</translation>
    </message>
    <message>
        <source>Shown before the text is opened</source>
        <translation>Se muestra antes de abrir el texto</translation>
    </message>
    <message>
        <source>Language of the post</source>
        <translation>Idioma de la publicación</translation>
    </message>
    <message>
        <source>Answering %1 (%2): %3</source>
        <translation>Respuesta a %1 (%2): %3</translation>
    </message>
    <message>
        <source>Pictures for the post</source>
        <translation>Imágenes para la publicación</translation>
    </message>
    <message>
        <source>Pictures and films (*.png *.jpg *.jpeg *.gif *.webp *.avif *.mp4 *.webm)</source>
        <translation>Imágenes y películas (*.png *.jpg *.jpeg *.gif *.webp *.avif *.mp4 *.webm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>characters used, limit, account</comment>
        <translation>%1 de %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Language not said</source>
        <translation>Idioma sin indicar</translation>
    </message>
</context>
<context>
    <name>cohort::DiskPage</name>
    <message>
        <source>Which posts stay</source>
        <translation>Qué publicaciones se conservan</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>The last months</source>
        <translation>Los últimos meses</translation>
    </message>
    <message>
        <source>Only what is saved</source>
        <translation>Solo lo guardado</translation>
    </message>
    <message>
        <source>Months that stay</source>
        <translation>Meses que se conservan</translation>
    </message>
    <message>
        <source>&amp;Apply …</source>
        <translation>&amp;Aplicar…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>What each circle takes</source>
        <translation>Lo que ocupa cada círculo</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Aprox.</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Se conserva aquí</translation>
    </message>
    <message>
        <source>Only posts that can be fetched again go. Saved conversations, your own posts, what was written to you, what a draft answers, and what another circle keeps longer stay. Sizes of circles are estimated.</source>
        <translation>Solo se quitan publicaciones que se pueden volver a obtener. Se conservan las conversaciones guardadas, las publicaciones de usted, lo que le han escrito, aquello a lo que responde un borrador y lo que otro círculo conserva más tiempo. Los tamaños de los círculos son estimados.</translation>
    </message>
    <message>
        <source>This profile takes %1 of the disk: posts %2, saved conversations %3, their pictures %4, people, drafts and receipts %5, older copies %6.</source>
        <translation>Este perfil ocupa %1 del disco: publicaciones %2, conversaciones guardadas %3, sus imágenes %4, personas, borradores y recibos %5, copias anteriores %6.</translation>
    </message>
    <message>
        <source>There is no circle yet.</source>
        <translation>Todavía no hay ningún círculo.</translation>
    </message>
    <message>
        <source>Posts of %1 that stay on this computer:</source>
        <translation>Publicaciones de %1 que se quedan en este equipo:</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n posts</source>
        <translation>
            <numerusform>Quitar %n publicación</numerusform>
            <numerusform>Quitar %n publicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>No cambiar nada</translation>
    </message>
    <message numerus="yes">
        <source>%n posts removed so far</source>
        <translation>
            <numerusform>%n publicación quitada hasta ahora</numerusform>
            <numerusform>%n publicaciones quitadas hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts removed. %1 keeps: %2</source>
        <comment>number of posts, circle, its rule</comment>
        <translation>
            <numerusform>%n publicación quitada. %1 conserva: %2</numerusform>
            <numerusform>%n publicaciones quitadas. %1 conserva: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 keeps from now on: %2</source>
        <comment>circle, its rule</comment>
        <translation>%1 conserva a partir de ahora: %2</translation>
    </message>
</context>
<context>
    <name>cohort::FeedFolders</name>
    <message>
        <source>Folders of the list</source>
        <translation>Carpetas de la lista</translation>
    </message>
    <message>
        <source>The list has its feeds in folders. Choose those that shall become circles of yours; the feeds of all others are followed and stand in no circle.</source>
        <translation>La lista tiene sus feeds en carpetas. Elija las que deban convertirse en círculos de usted; los feeds de todas las demás se siguen, pero no están en ningún círculo.</translation>
    </message>
    <message>
        <source>Folders that become circles</source>
        <translation>Carpetas que se convierten en círculos</translation>
    </message>
    <message>
        <source>Life of the new circles</source>
        <translation>Vida de los círculos nuevos</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>&amp;Follow the feeds</source>
        <translation>&amp;Seguir los feeds</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Circles for the &amp;life</source>
        <translation>Círculos para la &amp;vida</translation>
    </message>
</context>
<context>
    <name>cohort::FeedLists</name>
    <message>
        <source>%1: gone for good; it is not asked again</source>
        <translation>%1: ha desaparecido definitivamente; no se vuelve a consultar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a blog, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>List of feeds</source>
        <translation>Lista de feeds</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml *.xml)</source>
        <translation>Listas de feeds (*.opml *.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Write the list of feeds to</source>
        <translation>Escribir la lista de feeds en</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml)</source>
        <translation>Listas de feeds (*.opml)</translation>
    </message>
    <message>
        <source>This file cannot be read as a list of feeds (OPML).</source>
        <translation>Este archivo no se puede leer como lista de feeds (OPML).</translation>
    </message>
    <message>
        <source>Following feeds: %1 of %2</source>
        <translation>Siguiendo feeds: %1 de %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>address of a feed, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds are followed</source>
        <translation>
            <numerusform>Se sigue %n feed</numerusform>
            <numerusform>Se siguen %n feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds could not be read</source>
        <translation>
            <numerusform>%n feed no se ha podido leer</numerusform>
            <numerusform>%n feeds no se han podido leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds written</source>
        <translation>
            <numerusform>%n feed escrito</numerusform>
            <numerusform>%n feeds escritos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may be a list of feeds. Add blogs and feeds as an account first, then open it again.</source>
        <translation>%1 puede ser una lista de feeds. Añada primero blogs y feeds como cuenta y después vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>Shall the feeds in %1 be followed?</source>
        <translation>¿Seguir los feeds de %1?</translation>
    </message>
    <message>
        <source>Follow them (%1)</source>
        <comment>a life</comment>
        <translation>Seguirlos (%1)</translation>
    </message>
</context>
<context>
    <name>cohort::FindBar</name>
    <message>
        <source>Search in what is shown</source>
        <translation>Buscar en lo que se muestra</translation>
    </message>
    <message>
        <source>Words to find in what is shown</source>
        <translation>Palabras que se buscan en lo que se muestra</translation>
    </message>
    <message>
        <source>The one above</source>
        <translation>El resultado de arriba</translation>
    </message>
    <message>
        <source>The one below</source>
        <translation>El resultado de abajo</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Terminar la búsqueda</translation>
    </message>
    <message>
        <source>Not found in what is shown</source>
        <translation>No se encuentra en lo que se muestra</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n publicación</numerusform>
            <numerusform>%n publicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>cohort::FindPeople</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Add to my people</source>
        <translation>&amp;Añadir a mis contactos</translation>
    </message>
    <message>
        <source>Add and fo&amp;llow</source>
        <translation>Añadir y &amp;seguir</translation>
    </message>
    <message>
        <source>Look through this account</source>
        <translation>Buscar mediante esta cuenta</translation>
    </message>
    <message>
        <source>@name@server or a name</source>
        <translation>@nombre@servidor o un nombre</translation>
    </message>
    <message>
        <source>Handle or name to find</source>
        <translation>Alias o nombre que se busca</translation>
    </message>
    <message>
        <source>Found on the network</source>
        <translation>Encontrado en la red</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Thr&amp;ough</source>
        <translation>&amp;Mediante</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>A &amp;quién</translation>
    </message>
    <message>
        <source>Sign in to a network first: looking for people goes through your account.</source>
        <translation>Inicie antes sesión en una red: la búsqueda de personas pasa por su cuenta.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>name, handle</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nobody found. Try the whole handle, @name@server.</source>
        <translation>No se ha encontrado a nadie. Pruebe con el alias completo, @nombre@servidor.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n encontrada</numerusform>
            <numerusform>%n encontradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::FirstStartPage</name>
    <message>
        <source>Tell me of &amp;new replies and mentions on the desktop</source>
        <translation>Avisarme en el escritorio de respuestas y &amp;menciones nuevas</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Welcome to Cohort</source>
        <translation>Le damos la bienvenida a Cohort</translation>
    </message>
    <message>
        <source>A circle is one of the faces you show to the world. Here you read and write circle by circle, and see who can read a post before it is sent.</source>
        <translation>Un círculo es una de las caras que usted muestra al mundo. Aquí lee y escribe círculo por círculo, y ve quién puede leer una publicación antes de enviarla.</translation>
    </message>
    <message>
        <source>&amp;Try it with sample people</source>
        <translation>&amp;Probar con personas de ejemplo</translation>
    </message>
    <message>
        <source>Invented people and conversations. No account, no connection.</source>
        <translation>Personas y conversaciones inventadas. Sin cuenta, sin conexión.</translation>
    </message>
    <message>
        <source>&amp;Sign in to a network</source>
        <translation>&amp;Iniciar sesión en una red</translation>
    </message>
    <message>
        <source>Your own account, for example on Mastodon. Nothing is posted by signing in.</source>
        <translation>Su propia cuenta, por ejemplo en Mastodon. Iniciar sesión no publica nada.</translation>
    </message>
    <message>
        <source>&amp;Bring my archive</source>
        <translation>Importar mi &amp;archivo</translation>
    </message>
    <message>
        <source>Reading an exported archive is not part of this version yet.</source>
        <translation>Esta versión todavía no puede leer un archivo de datos exportado.</translation>
    </message>
</context>
<context>
    <name>cohort::HandleList</name>
    <message>
        <source>No handle in this sphere</source>
        <translation>Sin alias en este ámbito</translation>
    </message>
    <message>
        <source>On no network that Cohort knows of</source>
        <translation>En ninguna red que Cohort conozca</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>handle, network</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Make %1 a person of its own</source>
        <translation>Hacer de %1 una persona aparte</translation>
    </message>
</context>
<context>
    <name>cohort::HighlightDialog</name>
    <message>
        <source>&amp;Mark the selection</source>
        <translation>&amp;Resaltar la selección</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Resaltados</translation>
    </message>
    <message>
        <source>Select words with the mouse or with Shift and the arrow keys, then mark them.</source>
        <translation>Seleccione palabras con el ratón o con Mayús y las teclas de flecha y luego resáltelas.</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>Texto de la publicación</translation>
    </message>
    <message>
        <source>Take the &amp;mark away</source>
        <translation>Quitar el &amp;resaltado</translation>
    </message>
</context>
<context>
    <name>cohort::Keeping</name>
    <message>
        <source>The conversation is saved</source>
        <translation>La conversación está guardada</translation>
    </message>
    <message>
        <source>The conversation is no longer saved</source>
        <translation>La conversación ya no está guardada</translation>
    </message>
</context>
<context>
    <name>cohort::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>In lists of posts</source>
        <translation>En listas de publicaciones</translation>
    </message>
</context>
<context>
    <name>cohort::KeyPage</name>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Sin atajo</translation>
    </message>
    <message>
        <source>&amp;Usual key</source>
        <translation>Atajo &amp;habitual</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>&amp;Todos como de costumbre</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus atajos</translation>
    </message>
    <message>
        <source>New key for the chosen action</source>
        <translation>Nuevo atajo para la acción elegida</translation>
    </message>
    <message>
        <source>New &amp;key:</source>
        <translation>&amp;Nuevo atajo:</translation>
    </message>
    <message>
        <source>%1 already belongs to &quot;%2&quot;: nothing was changed.</source>
        <translation>%1 ya pertenece a «%2»: no se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>cohort::LibraryPage</name>
    <message>
        <source>When an author edits or deletes what you saved</source>
        <translation>Cuando un autor edita o elimina lo que usted ha guardado</translation>
    </message>
    <message>
        <source>Keep your copy, marked</source>
        <translation>Conservar la copia de usted, marcada</translation>
    </message>
    <message>
        <source>Keep your copy, but hide what was deleted</source>
        <translation>Conservar la copia de usted, pero ocultar lo eliminado</translation>
    </message>
    <message>
        <source>Follow the author: change or forget the copy</source>
        <translation>Hacer lo mismo que el autor: cambiar u olvidar la copia</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>Hacer una &amp;copia de seguridad ahora…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>None: no weekly backup</source>
        <translation>Ninguna: sin copia de seguridad semanal</translation>
    </message>
    <message>
        <source>Folder of the weekly backup</source>
        <translation>Carpeta de la copia de seguridad semanal</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder of the weekly backup</source>
        <translation>Elegir la carpeta de la copia de seguridad semanal</translation>
    </message>
    <message>
        <source>None: not encrypted</source>
        <translation>Ninguna: sin cifrar</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase de contraseña de la copia de seguridad</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Progreso de la copia de seguridad</translation>
    </message>
    <message>
        <source>A backup holds people, circles, notes, drafts and saved threads with their pictures. Passwords stay in the keyring: sign in again on another computer. The weekly one is not encrypted.</source>
        <translation>Una copia de seguridad contiene personas, círculos, notas, borradores y conversaciones guardadas con sus imágenes. Las contraseñas se quedan en el depósito de claves: en otro equipo, inicie sesión de nuevo. La copia semanal no está cifrada.</translation>
    </message>
    <message>
        <source>When an &amp;author edits or deletes what you saved</source>
        <translation>Cuando un &amp;autor edita o elimina lo que usted ha guardado</translation>
    </message>
    <message>
        <source>&amp;Weekly backup into</source>
        <translation>Copia de seguridad &amp;semanal en</translation>
    </message>
    <message>
        <source>&amp;Passphrase, for a backup made now or brought back</source>
        <translation>&amp;Frase de contraseña, para una copia hecha ahora o restaurada</translation>
    </message>
    <message>
        <source>The last one was made on %1.</source>
        <translation>La última se hizo el %1.</translation>
    </message>
    <message>
        <source>None was made yet.</source>
        <translation>Todavía no se ha hecho ninguna.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>No se puede escribir nada en esta carpeta.</translation>
    </message>
    <message>
        <source>Back up into</source>
        <translation>Hacer la copia de seguridad en</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Copias de seguridad (*.zip)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the backup needs one. Nothing was changed.</source>
        <translation>La frase de contraseña es incorrecta, o la copia de seguridad necesita una. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This passphrase is soon guessed: take at least 12 characters, or none.</source>
        <translation>Esta frase de contraseña se adivina pronto: use al menos 12 caracteres, o ninguna.</translation>
    </message>
    <message>
        <source>Written and read back: %1</source>
        <translation>Escrita y leída de nuevo para comprobarla: %1</translation>
    </message>
    <message>
        <source>The backup of %1 is whole. It takes the place of what is here when Cohort is started again; what is here now is kept in a folder beside it.</source>
        <translation>La copia de seguridad del %1 está íntegra. Sustituirá a lo que hay aquí cuando Cohort se inicie de nuevo; lo que hay aquí ahora se conserva en una carpeta contigua.</translation>
    </message>
</context>
<context>
    <name>cohort::LineEdits</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>cohort::LinkDialog</name>
    <message>
        <source>Same person</source>
        <translation>La misma persona</translation>
    </message>
    <message>
        <source>%1 and %2 become one person in your people. Nobody is told of it.</source>
        <translation>%1 y %2 pasan a ser una sola persona en sus contactos. No se informa de ello a nadie.</translation>
    </message>
    <message>
        <source>Your notes on both are put together. You can take it back.</source>
        <translation>Las notas de usted sobre ambas personas se juntan. Puede deshacerlo.</translation>
    </message>
    <message>
        <source>&amp;Same person</source>
        <translation>La &amp;misma persona</translation>
    </message>
    <message>
        <source>This person is then in no circle.</source>
        <translation>Esta persona no estará entonces en ningún círculo.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>circle, sphere</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This person is then in: %1.</source>
        <translation>Esta persona estará entonces en: %1.</translation>
    </message>
    <message>
        <source>These are circles of both spheres: what you write to one of them may reach this person through the other&apos;s handle, and you will be warned of it.</source>
        <translation>Son círculos de ambos ámbitos: lo que usted escriba a uno de ellos puede llegar a esta persona a través del alias del otro, y se le advertirá de ello.</translation>
    </message>
</context>
<context>
    <name>cohort::LookPage</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source> points</source>
        <translation> puntos</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>Text &amp;larger by</source>
        <translation>Aumentar el te&amp;xto en</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation>El idioma cambia en el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>cohort::MainWindow</name>
    <message>
        <source>Cohort</source>
        <translation>Cohort</translation>
    </message>
    <message>
        <source>You were writing a post when Cohort ended; it is kept.</source>
        <translation>Estaba escribiendo una publicación cuando se cerró Cohort; se ha conservado.</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Deleting at the network cannot be taken back.</source>
        <translation>La eliminación en la red no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete this post</source>
        <translation>Eliminar esta publicación</translation>
    </message>
    <message>
        <source>Work online</source>
        <translation>Trabajar con conexión</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cohort %1: your people, in circles, over several networks. Free software, GPL 3 or later.</source>
        <translation>Cohort %1: sus contactos, en círculos, en varias redes. Software libre, GPL 3 o posterior.</translation>
    </message>
    <message>
        <source>Choose a post first: J goes to the next one.</source>
        <translation>Elija antes una publicación: J pasa a la siguiente.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Nothing of your posts and people is shown.</source>
        <translation>No se muestra nada de sus publicaciones ni de sus contactos.</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Mostrar todo de nuevo</translation>
    </message>
    <message>
        <source>%1 – Cohort</source>
        <comment>title of the window</comment>
        <translation>%1 – Cohort</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all circles</source>
        <translation>%1: todos los círculos</translation>
    </message>
    <message>
        <source>Replies to me</source>
        <translation>Respuestas a mí</translation>
    </message>
    <message>
        <source>People in no circle</source>
        <translation>Personas en ningún círculo</translation>
    </message>
    <message>
        <source>Everything %1 received</source>
        <translation>Todo lo que ha recibido %1</translation>
    </message>
    <message>
        <source>One person&apos;s posts</source>
        <translation>Publicaciones de una persona</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>This network cannot be answered from here.</source>
        <translation>Desde aquí no se puede responder en esta red.</translation>
    </message>
    <message>
        <source>This link may not lead where it seems to. The whole address: %1</source>
        <translation>Es posible que este enlace no lleve adonde parece. La dirección completa: %1</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Already in %1.</source>
        <translation>Ya está en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n people added to %1</source>
        <translation>
            <numerusform>%n persona añadida a %1</numerusform>
            <numerusform>%n personas añadidas a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added to %2</source>
        <comment>person, circle</comment>
        <translation>%1 ahora está en %2</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>The weekly backup could not be made: %1</source>
        <translation>No se ha podido hacer la copia de seguridad semanal: %1</translation>
    </message>
    <message>
        <source>This link cannot be opened.</source>
        <translation>No se puede abrir este enlace.</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Ponerse al día</translation>
    </message>
    <message>
        <source>This draft is not there any more.</source>
        <translation>Este borrador ya no existe.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>A damaged file was put aside and begun anew: %1. Your people, circles, drafts and saved conversations are untouched. There is nothing to do: the posts are fetched again.</source>
        <translation>Un archivo dañado se apartó y se empezó de nuevo: %1. Sus personas, círculos, borradores y conversaciones guardadas están intactos. No hay nada que hacer: las publicaciones se obtienen de nuevo.</translation>
    </message>
    <message>
        <source>Show what you wrote</source>
        <translation>Mostrar lo que ha escrito</translation>
    </message>
</context>
<context>
    <name>cohort::MediaBox</name>
    <message>
        <source>Describe it for those who cannot see it</source>
        <translation>Descríbalo para quienes no pueden verlo</translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation>Descripción de %1</translation>
    </message>
    <message>
        <source>Remove %1 from the post</source>
        <translation>Quitar %1 de la publicación</translation>
    </message>
    <message>
        <source>Leaves as it is, with what the file says of place, time and device.</source>
        <translation>Sale tal como está, con lo que el archivo dice de lugar, hora y dispositivo.</translation>
    </message>
    <message>
        <source>This picture cannot be read, so what it says of its place cannot be taken out. Save it as JPEG or PNG to send it.</source>
        <translation>Esta imagen no se puede leer, por lo que no se puede eliminar lo que dice de su lugar. Guárdela como JPEG o PNG para enviarla.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Este archivo ya no está ahí.</translation>
    </message>
    <message>
        <source>%1 cannot be sent: take it out or choose another file.</source>
        <translation>%1 no se puede enviar: quítelo o elija otro archivo.</translation>
    </message>
</context>
<context>
    <name>cohort::MentionChips</name>
    <message>
        <source>a group: all who follow it would get this</source>
        <translation>un grupo: lo recibirían todos los que lo siguen</translation>
    </message>
    <message>
        <source>a program: it may show this anywhere</source>
        <translation>un programa: puede mostrar esto en cualquier lugar</translation>
    </message>
    <message>
        <source>letters that look like others</source>
        <translation>letras que se parecen a otras</translation>
    </message>
    <message>
        <source>nobody you know, on a server where you know nobody</source>
        <translation>nadie a quien conozca, en un servidor donde no conoce a nadie</translation>
    </message>
    <message>
        <source>nobody you know</source>
        <translation>nadie a quien conozca</translation>
    </message>
    <message>
        <source>not in your audience</source>
        <translation>fuera de su audiencia</translation>
    </message>
    <message>
        <source>only named: does not get this</source>
        <translation>solo se nombra: no recibe esto</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person: name, handle</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Named in the text</source>
        <translation>Nombrados en el texto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, remark</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Careful: %1</source>
        <translation>Cuidado: %1</translation>
    </message>
</context>
<context>
    <name>cohort::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>cohort::NetworkPage</name>
    <message>
        <source>Work &amp;offline</source>
        <translation>&amp;Trabajar sin conexión</translation>
    </message>
    <message>
        <source>Look for new posts every</source>
        <translation>Intervalo de consulta</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Este:</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Solo cuando lo pida</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>File with extra certificates to trust</source>
        <translation>Archivo con certificados adicionales de confianza</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose a file with extra certificates</source>
        <translation>Elegir un archivo con certificados adicionales</translation>
    </message>
    <message>
        <source>Look for new posts e&amp;very</source>
        <translation>Inter&amp;valo de consulta</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>&amp;Extra certificates</source>
        <translation>Certificados adic&amp;ionales</translation>
    </message>
    <message>
        <source>This is not the address of a proxy. It looks like http://proxy.example:8080.</source>
        <translation>Esto no es la dirección de un proxy. Tiene un aspecto como http://proxy.example:8080.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>Extra certificates to trust</source>
        <translation>Certificados adicionales de confianza</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificados (*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Servers you do not &amp;trust with limited posts</source>
        <translation>Servidores a los que no &amp;confía publicaciones limitadas</translation>
    </message>
    <message>
        <source>This is not the name of a server. It looks like server.example.</source>
        <translation>Esto no es el nombre de un servidor. Tiene la forma server.example.</translation>
    </message>
    <message>
        <source>&amp;Load networks from my own folder, too</source>
        <translation>Cargar también &amp;redes de mi propia carpeta</translation>
    </message>
    <message>
        <source>Code in this folder can do everything Cohort can. It counts from the next start on: %1</source>
        <translation>El código de esta carpeta puede hacer todo lo que puede hacer Cohort. Cuenta a partir del próximo inicio: %1</translation>
    </message>
</context>
<context>
    <name>cohort::NetworkTexts</name>
    <message>
        <source>Text for each account</source>
        <translation>Texto para cada cuenta</translation>
    </message>
    <message>
        <source>nothing is written for it yet</source>
        <translation>todavía no hay nada escrito para ella</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Text for %1</source>
        <translation>Texto para %1</translation>
    </message>
    <message>
        <source>The thread on %1</source>
        <translation>El hilo en %1</translation>
    </message>
    <message>
        <source>Use the shared text</source>
        <translation>Usar el texto común</translation>
    </message>
    <message>
        <source>Write something else here</source>
        <translation>Escribir otra cosa aquí</translation>
    </message>
    <message>
        <source>Use the shared text for %1</source>
        <translation>Usar el texto común para %1</translation>
    </message>
    <message>
        <source>Write something else for %1</source>
        <translation>Escribir otra cosa para %1</translation>
    </message>
    <message numerus="yes">
        <source>Split into a thread of %n</source>
        <translation>
            <numerusform>Dividir en un hilo de %n</numerusform>
            <numerusform>Dividir en un hilo de %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split into a thread of %n for %1</source>
        <translation>
            <numerusform>Dividir en un hilo de %n para %1</numerusform>
            <numerusform>Dividir en un hilo de %n para %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>number of the part, all parts, its text</comment>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>There: %1</source>
        <translation>Allí: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: a thread of %n posts</source>
        <translation>
            <numerusform>%1: un hilo de %n publicación</numerusform>
            <numerusform>%1: un hilo de %n publicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n characters</source>
        <translation>
            <numerusform>%1: %n carácter</numerusform>
            <numerusform>%1: %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 characters</source>
        <comment>account, used, limit</comment>
        <translation>%1: %2 de %3 caracteres</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n carácter de más</numerusform>
            <numerusform>%n caracteres de más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes too many: emoji and many scripts take several for each character</source>
        <translation>
            <numerusform>%n byte de más: los emojis y muchas escrituras ocupan varios por carácter</numerusform>
            <numerusform>%n bytes de más: los emojis y muchas escrituras ocupan varios por carácter</numerusform>
        </translation>
    </message>
    <message>
        <source>part %1 has %2</source>
        <comment>number, what is too much</comment>
        <translation>la parte %1 tiene %2</translation>
    </message>
    <message>
        <source>pictures and films cannot go there</source>
        <translation>allí no pueden ir imágenes ni vídeos</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures or films are too many there</source>
        <translation>
            <numerusform>%n imagen o vídeo es demasiado allí</numerusform>
            <numerusform>%n imágenes o vídeos son demasiados allí</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known on this network, so only the name is written and nobody is told: %1.</source>
        <translation>No se conoce en esta red, por lo que solo se escribe el nombre y no se avisa a nadie: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures without alt text</source>
        <translation>
            <numerusform>%n imagen sin texto alternativo</numerusform>
            <numerusform>%n imágenes sin texto alternativo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that this network takes</source>
        <translation>%1 supera los %2 que admite esta red</translation>
    </message>
    <message>
        <source>a poll cannot go there</source>
        <translation>allí no puede ir una encuesta</translation>
    </message>
    <message numerus="yes">
        <source>%n choices of the poll are too many there</source>
        <translation>
            <numerusform>%n opción de la encuesta está de más allí</numerusform>
            <numerusform>%n opciones de la encuesta están de más allí</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is made smaller there: this network takes %2.</source>
        <translation>%1 se reduce allí: esta red admite %2.</translation>
    </message>
    <message>
        <source>Number the parts</source>
        <translation>Numerar las partes</translation>
    </message>
    <message>
        <source>Number the parts for %1</source>
        <translation>Numerar las partes para %1</translation>
    </message>
    <message>
        <source>No profile on this network is known, so the name is written instead of the link: %1.</source>
        <translation>No se conoce ningún perfil en esta red, por lo que se escribe el nombre en lugar del enlace: %1.</translation>
    </message>
</context>
<context>
    <name>cohort::NoteBox</name>
    <message>
        <source>A note of yours; it stays on this computer</source>
        <translation>Una nota de usted; se queda en este equipo</translation>
    </message>
    <message>
        <source>Press Enter to write in it</source>
        <translation>Pulse Intro para escribir en ella</translation>
    </message>
</context>
<context>
    <name>cohort::NoticePage</name>
    <message>
        <source>Tell me of new &amp;replies and mentions</source>
        <translation>Avisarme de &amp;respuestas y menciones nuevas</translation>
    </message>
    <message>
        <source>With &amp;names and the first words</source>
        <translation>Con &amp;nombres y las primeras palabras</translation>
    </message>
    <message>
        <source>This desktop has no place for notifications (no system tray that shows messages), so none can be shown. What you choose here is kept.</source>
        <translation>Este escritorio no tiene un lugar para las notificaciones (ninguna bandeja del sistema que muestre mensajes), por lo que no se puede mostrar ninguna. Lo que elija aquí se conserva.</translation>
    </message>
    <message>
        <source>Only the life on the screen is told of, never the other one. While the screen is hidden, nothing but &quot;New replies&quot; is said.</source>
        <translation>Solo se avisa de la parte de su vida que está en pantalla, nunca de la otra. Mientras la pantalla está oculta, solo se dice «Respuestas nuevas».</translation>
    </message>
    <message>
        <source>Circles whose people may notify</source>
        <translation>Círculos de cuyas personas se avisa</translation>
    </message>
    <message>
        <source>By people of these circles:</source>
        <translation>De personas de estos círculos:</translation>
    </message>
    <message>
        <source>People in no circle</source>
        <translation>Personas que no están en ningún círculo</translation>
    </message>
</context>
<context>
    <name>cohort::Notifier</name>
    <message>
        <source>Cohort</source>
        <translation>Cohort</translation>
    </message>
    <message>
        <source>New replies</source>
        <translation>Respuestas nuevas</translation>
    </message>
    <message numerus="yes">
        <source>%n new replies</source>
        <translation>
            <numerusform>%n respuesta nueva</numerusform>
            <numerusform>%n respuestas nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>New reply by %1</source>
        <translation>Respuesta nueva de %1</translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>Advertencia de contenido: %1</translation>
    </message>
</context>
<context>
    <name>cohort::OutboxPage</name>
    <message>
        <source>The server also showed it to %1, whom you did not choose.</source>
        <translation>El servidor también lo ha mostrado a %1, sin que usted lo eligiera.</translation>
    </message>
    <message>
        <source>The server made it: %1. You asked for something else.</source>
        <translation>El servidor lo ha convertido en: %1. Usted pidió otra cosa.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Waiting and sent</source>
        <translation>En espera y enviados</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>What you send will be here</source>
        <translation>Lo que envíe estará aquí</translation>
    </message>
    <message>
        <source>Posts wait here while there is no network, and stay as receipts: to whom, when, and what the server answered. Drafts are kept here too.</source>
        <translation>Las publicaciones esperan aquí mientras no hay red y después quedan como recibos: a quién, cuándo y qué respondió el servidor. Los borradores también se conservan aquí.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state of a post, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Send now: %1</source>
        <translation>Enviar ahora: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Reintentar: %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take back and make it a draft: %1</source>
        <translation>Retirar y convertir en borrador: %1</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget this entry: %1</source>
        <translation>Olvidar esta entrada: %1</translation>
    </message>
    <message>
        <source>Delete it now</source>
        <translation>Eliminar ahora</translation>
    </message>
    <message>
        <source>Draft without text</source>
        <translation>Borrador sin texto</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue the draft: %1</source>
        <translation>Continuar el borrador: %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the draft: %1</source>
        <translation>Eliminar el borrador: %1</translation>
    </message>
    <message>
        <source>Draft deleted</source>
        <translation>Borrador eliminado</translation>
    </message>
    <message>
        <source>a removed account</source>
        <translation>una cuenta quitada</translation>
    </message>
    <message>
        <source>Sent on %1</source>
        <translation>Enviado en %1</translation>
    </message>
    <message>
        <source>Not sent on %1</source>
        <translation>No enviado en %1</translation>
    </message>
    <message>
        <source>Waiting on %1</source>
        <translation>En espera en %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n parts sent; the rest waits</source>
        <translation>
            <numerusform>%1 de %n parte enviada; el resto espera</numerusform>
            <numerusform>%1 de %n partes enviadas; el resto espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n parts sent</source>
        <translation>
            <numerusform>%1 de %n parte enviada</numerusform>
            <numerusform>%1 de %n partes enviadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back what was not sent and make it a draft: %1</source>
        <translation>Retirar lo que no se ha enviado y convertirlo en borrador: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what became of the post there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try again on %1</source>
        <translation>Reintentar en %1</translation>
    </message>
    <message>
        <source>Kept: the next part of this thread waits to answer it. Nothing is lost. Send the rest or take it back first.</source>
        <translation>Se conserva: la siguiente parte de este hilo espera para responder a esta. No se pierde nada. Envíe o retire antes el resto.</translation>
    </message>
</context>
<context>
    <name>cohort::PasswordLine</name>
    <message>
        <source>Pass&amp;word</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>Password that opens the post</source>
        <translation>Contraseña que abre la publicación</translation>
    </message>
    <message>
        <source>Opens the post; empty: none</source>
        <translation>Abre la publicación; vacío: ninguna</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>cohort::PeopleModel</name>
    <message>
        <source>circles: %1</source>
        <translation>círculos: %1</translation>
    </message>
    <message>
        <source>in both spheres</source>
        <translation>en ambos ámbitos</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>more circles than fit</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>⇄ both spheres</source>
        <translation>⇄ ambos ámbitos</translation>
    </message>
</context>
<context>
    <name>cohort::PeopleView</name>
    <message>
        <source>Add to circle</source>
        <translation>Añadir al círculo</translation>
    </message>
    <message>
        <source>Take out of circle</source>
        <translation>Quitar del círculo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Find in names, handles and notes</source>
        <translation>Buscar en nombres, alias y notas</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>Qué personas</translation>
    </message>
    <message>
        <source>Find on a network…</source>
        <translation>Buscar en una red…</translation>
    </message>
    <message>
        <source>Choose a person to see handles, circles and your notes.</source>
        <translation>Elija una persona para ver sus alias, sus círculos y las notas de usted.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>In a professional circle</source>
        <translation>En un círculo profesional</translation>
    </message>
    <message>
        <source>In a personal circle</source>
        <translation>En un círculo personal</translation>
    </message>
    <message>
        <source>In both spheres</source>
        <translation>En ambos ámbitos</translation>
    </message>
    <message>
        <source>In no circle</source>
        <translation>En ningún círculo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>circle, sphere</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n elegida</numerusform>
            <numerusform>%n elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>No coincide nadie</translation>
    </message>
    <message>
        <source>Try other words or another filter.</source>
        <translation>Pruebe con otras palabras u otro filtro.</translation>
    </message>
    <message>
        <source>Your people will be here</source>
        <translation>Sus contactos estarán aquí</translation>
    </message>
    <message>
        <source>Everybody you follow comes by itself once an account is signed in; others can be found by their handle.</source>
        <translation>Todas las personas a las que sigue aparecen automáticamente al iniciar sesión en una cuenta; a las demás se las puede encontrar por su alias.</translation>
    </message>
    <message numerus="yes">
        <source>%n people added to %1</source>
        <translation>
            <numerusform>%n persona añadida a %1</numerusform>
            <numerusform>%n personas añadidas a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken out of %1</source>
        <translation>
            <numerusform>%n persona quitada de %1</numerusform>
            <numerusform>%n personas quitadas de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>People who might be one person, with what speaks for it</source>
        <translation>Personas que podrían ser una sola, con lo que lo indica</translation>
    </message>
    <message numerus="yes">
        <source>%n might be the same person</source>
        <comment>suggestions</comment>
        <translation>
            <numerusform>%n sugerencia de una misma persona</numerusform>
            <numerusform>%n sugerencias de una misma persona</numerusform>
        </translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importar contactos…</translation>
    </message>
    <message>
        <source>Read the address book of another program (vCard)</source>
        <translation>Leer la libreta de direcciones de otro programa (vCard)</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Libreta de direcciones</translation>
    </message>
    <message>
        <source>Address books (*.vcf *.vcard)</source>
        <translation>Libretas de direcciones (*.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>This file is larger than an address book is; nothing was changed.</source>
        <translation>Este archivo es más grande de lo que es una libreta de direcciones; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This file cannot be read as an address book (vCard); nothing was changed.</source>
        <translation>Este archivo no se puede leer como libreta de direcciones (vCard); no se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>cohort::PersonView</name>
    <message>
        <source>Posts</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Posts of this person on all networks</source>
        <translation>Publicaciones de esta persona en todas las redes</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove this person from my people</source>
        <translation>Quitar a esta persona de mis contactos</translation>
    </message>
    <message>
        <source>Name of this person</source>
        <translation>Nombre de esta persona</translation>
    </message>
    <message>
        <source>Also somebody else in my people…</source>
        <translation>También otra persona de mis contactos…</translation>
    </message>
    <message>
        <source>This person is the same as</source>
        <translation>Esta persona es la misma que</translation>
    </message>
    <message>
        <source>How we met</source>
        <translation>Cómo nos conocimos</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>Only for you: it stays on this computer</source>
        <translation>Solo para usted: se queda en este equipo</translation>
    </message>
    <message>
        <source>How we &amp;met</source>
        <translation>&amp;Cómo nos conocimos</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Círculos</translation>
    </message>
    <message>
        <source>On these networks</source>
        <translation>En estas redes</translation>
    </message>
    <message>
        <source>You and this person</source>
        <translation>Usted y esta persona</translation>
    </message>
    <message>
        <source>%1 and %2 are one person</source>
        <translation>%1 y %2 son una sola persona</translation>
    </message>
    <message>
        <source>%1 is a person of its own, in no circle</source>
        <translation>%1 es una persona aparte, en ningún círculo</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <translation>%1 ya no está en %2</translation>
    </message>
    <message>
        <source>%1 added to %2</source>
        <translation>%1 ahora está en %2</translation>
    </message>
    <message>
        <source>%1 removed from my people</source>
        <translation>%1 ya no está en mis contactos</translation>
    </message>
    <message>
        <source>View as</source>
        <translation>Ver como</translation>
    </message>
    <message>
        <source>What of yours this person can read</source>
        <translation>Qué puede leer de usted esta persona</translation>
    </message>
    <message>
        <source>Fetch pictures of this person</source>
        <translation>Obtener imágenes de esta persona</translation>
    </message>
    <message>
        <source>The profile picture and those in posts. Their servers learn when they are fetched.</source>
        <translation>La imagen de perfil y las de las publicaciones. Sus servidores se enteran de cuándo se obtienen.</translation>
    </message>
    <message>
        <source>Fetch pictures of this person: allowed for a circle</source>
        <translation>Obtener imágenes de esta persona: permitido para un círculo</translation>
    </message>
</context>
<context>
    <name>cohort::PictureConsents</name>
    <message>
        <source>Show this &amp;picture</source>
        <translation>Mostrar esta &amp;imagen</translation>
    </message>
    <message>
        <source>Always for %1</source>
        <translation>Siempre para %1</translation>
    </message>
    <message>
        <source>Pictures of %1 are shown from now on</source>
        <translation>A partir de ahora se muestran las imágenes de %1</translation>
    </message>
    <message>
        <source>Always in %1</source>
        <translation>Siempre en %1</translation>
    </message>
    <message>
        <source>Pictures of everybody in %1 are shown from now on</source>
        <translation>A partir de ahora se muestran las imágenes de todas las personas de %1</translation>
    </message>
</context>
<context>
    <name>cohort::Pictures</name>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>No se puede mostrar esta imagen.</translation>
    </message>
</context>
<context>
    <name>cohort::PollBox</name>
    <message>
        <source>Several choices a person</source>
        <translation>Varias opciones por persona</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>how long a poll runs</comment>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>how long a poll runs</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>How long the poll runs</source>
        <translation>Cuánto dura la encuesta</translation>
    </message>
    <message>
        <source>Ru&amp;ns for</source>
        <translation>&amp;Duración</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <translation>Opción %1</translation>
    </message>
    <message>
        <source>Choice %1 of the poll</source>
        <translation>Opción %1 de la encuesta</translation>
    </message>
</context>
<context>
    <name>cohort::PostActions</name>
    <message>
        <source>This post is not for everybody, so it cannot be passed on.</source>
        <translation>Esta publicación no es para todos, por lo que no se puede compartir.</translation>
    </message>
    <message>
        <source>This address is not opened: only web pages and mail addresses are.</source>
        <translation>Esta dirección no se abre: solo se abren páginas web y direcciones de correo.</translation>
    </message>
    <message>
        <source>Passed on to your followers</source>
        <translation>Compartido con sus seguidores</translation>
    </message>
    <message numerus="yes">
        <source>%n posts marked as read</source>
        <translation>
            <numerusform>%n publicación marcada como leída</numerusform>
            <numerusform>%n publicaciones marcadas como leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Responder</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Marcar como &amp;no leída</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Marcar como &amp;leída</translation>
    </message>
    <message>
        <source>Mark this and &amp;older as read</source>
        <translation>Marcar esta y las &amp;anteriores como leídas</translation>
    </message>
    <message>
        <source>Take the &amp;boost back</source>
        <translation>Quitar el &amp;impulso</translation>
    </message>
    <message>
        <source>&amp;Boost</source>
        <translation>&amp;Impulsar</translation>
    </message>
    <message>
        <source>Take the &amp;like back</source>
        <translation>Quitar «&amp;Me gusta»</translation>
    </message>
    <message>
        <source>&amp;Like</source>
        <translation>&amp;Me gusta</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Delete at the network …</source>
        <translation>Eliminar en la re&amp;d…</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Add %1 to a circle</source>
        <translation>Añadir %1 a un círculo</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>A&amp;brir en el navegador</translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <translation>C&amp;opiar la dirección</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>Copiar el &amp;texto</translation>
    </message>
    <message>
        <source>%1 added to %2</source>
        <translation>%1 ahora está en %2</translation>
    </message>
    <message>
        <source>This is told of your own posts only.</source>
        <translation>Esto solo se dice de sus propias publicaciones.</translation>
    </message>
    <message>
        <source>&amp;Who could see this …</source>
        <translation>&amp;Quién podía ver esto …</translation>
    </message>
    <message>
        <source>Do not &amp;keep the conversation</source>
        <translation>Dejar de &amp;guardar la conversación</translation>
    </message>
    <message>
        <source>&amp;Keep the conversation</source>
        <translation>&amp;Guardar la conversación</translation>
    </message>
    <message>
        <source>&amp;Quote …</source>
        <translation>&amp;Citar…</translation>
    </message>
    <message>
        <source>Show it on %1</source>
        <translation>Mostrarla en %1</translation>
    </message>
    <message>
        <source>&amp;Reply in the browser</source>
        <translation>&amp;Responder en el navegador</translation>
    </message>
    <message>
        <source>I co&amp;mmented here …</source>
        <translation>&amp;He comentado aquí…</translation>
    </message>
    <message>
        <source>&amp;Forget that I commented here</source>
        <translation>Ol&amp;vidar que he comentado aquí</translation>
    </message>
</context>
<context>
    <name>cohort::PostList</name>
    <message>
        <source>%1 (%2)</source>
        <comment>action, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Take the boost back</source>
        <translation>Quitar el impulso</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>Impulsar</translation>
    </message>
    <message>
        <source>Take the like back</source>
        <translation>Quitar «Me gusta»</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Me gusta</translation>
    </message>
    <message>
        <source>Do not keep the conversation</source>
        <translation>Dejar de guardar la conversación</translation>
    </message>
    <message>
        <source>Keep the conversation</source>
        <translation>Guardar la conversación</translation>
    </message>
    <message>
        <source>Whose pictures are always shown</source>
        <translation>De quién se muestran siempre las imágenes</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>The same post there, with its own answers</source>
        <translation>La misma publicación allí, con sus propias respuestas</translation>
    </message>
    <message>
        <source>Reply in the browser</source>
        <translation>Responder en el navegador</translation>
    </message>
</context>
<context>
    <name>cohort::PostRulesBox</name>
    <message>
        <source>Others may &amp;quote it</source>
        <translation>Otras personas pueden &amp;citarla</translation>
    </message>
    <message>
        <source>Who may reply</source>
        <translation>Quién puede responder</translation>
    </message>
    <message>
        <source>Label the content</source>
        <translation>Etiquetar el contenido</translation>
    </message>
    <message>
        <source>Labelled: %1</source>
        <translation>Etiquetado: %1</translation>
    </message>
</context>
<context>
    <name>cohort::PostText</name>
    <message>
        <source>Text of the post</source>
        <translation>Texto de la publicación</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation>¿Qué quiere decir?</translation>
    </message>
</context>
<context>
    <name>cohort::Program</name>
    <message>
        <source>Cohort</source>
        <translation>Cohort</translation>
    </message>
</context>
<context>
    <name>cohort::QuickSwitcher</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>A circle, a place or a command</source>
        <translation>Un círculo, un lugar o una orden</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Adónde ir</translation>
    </message>
</context>
<context>
    <name>cohort::QuoteLine</name>
    <message>
        <source>Do not quote it</source>
        <translation>No citarla</translation>
    </message>
</context>
<context>
    <name>cohort::Rail</name>
    <message>
        <source>Circles and places</source>
        <translation>Círculos y lugares</translation>
    </message>
    <message>
        <source>All</source>
        <comment>every circle of a sphere</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Replies to me</source>
        <translation>Respuestas a mí</translation>
    </message>
    <message>
        <source>Saved threads</source>
        <translation>Conversaciones guardadas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>&amp;Edit this circle …</source>
        <translation>&amp;Editar este círculo…</translation>
    </message>
    <message>
        <source>&amp;New circle …</source>
        <translation>&amp;Nuevo círculo…</translation>
    </message>
    <message>
        <source>My comments</source>
        <translation>Mis comentarios</translation>
    </message>
</context>
<context>
    <name>cohort::RailModel</name>
    <message>
        <source>%1, circle, %2</source>
        <comment>name, shape</comment>
        <translation>%1, círculo, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders due</source>
        <translation>
            <numerusform>%n recordatorio pendiente</numerusform>
            <numerusform>%n recordatorios pendientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::ReachList</name>
    <message>
        <source>Who exactly can read it</source>
        <translation>Quién exactamente puede leerlo</translation>
    </message>
</context>
<context>
    <name>cohort::ReachModel</name>
    <message>
        <source>%1 – %2</source>
        <comment>person: name, handle</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Not in your audience: %1</source>
        <translation>Fuera de su audiencia: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what they can do, why</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Will not get it: no chosen account reaches them</source>
        <translation>No le llegará: ninguna cuenta elegida alcanza a esta persona</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Then: %1. Keeps the copy, if one came</source>
        <comment>why somebody could read it</comment>
        <translation>Entonces: %1. Conserva la copia, si llegó una</translation>
    </message>
    <message>
        <source>Since then: %1</source>
        <translation>Desde entonces: %1</translation>
    </message>
    <message>
        <source>Since then: %1. %2</source>
        <comment>what they can do, why</comment>
        <translation>Desde entonces: %1. %2</translation>
    </message>
</context>
<context>
    <name>cohort::ReachTable</name>
    <message>
        <source>Find a person</source>
        <translation>Buscar una persona</translation>
    </message>
    <message>
        <source>Find a person in this list</source>
        <translation>Buscar una persona en esta lista</translation>
    </message>
    <message>
        <source>People who can read it</source>
        <translation>Personas que pueden leerlo</translation>
    </message>
</context>
<context>
    <name>cohort::ReadingPage</name>
    <message>
        <source>Order of the posts</source>
        <translation>Orden de las publicaciones</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Primero las más recientes</translation>
    </message>
    <message>
        <source>In order of reading</source>
        <translation>En orden de lectura</translation>
    </message>
    <message>
        <source>Hold a post before it leaves</source>
        <translation>Retener una publicación antes de que salga</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>Re&amp;tirar</translation>
    </message>
    <message>
        <source>Withdraw &amp;all</source>
        <translation>Retirar to&amp;do</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> segundos</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>No retener</translation>
    </message>
    <message>
        <source>Whose pictures are shown without asking</source>
        <translation>De quién se muestran imágenes sin preguntar</translation>
    </message>
    <message>
        <source>&amp;Order of the posts</source>
        <translation>&amp;Orden de las publicaciones</translation>
    </message>
    <message>
        <source>&amp;Hold a post before it leaves</source>
        <translation>&amp;Retener antes de enviar</translation>
    </message>
    <message>
        <source>Pictures are fetched only for those named here; beside a post you say whose.</source>
        <translation>Solo se obtienen imágenes de quienes figuran aquí; de quién, lo indica usted junto a una publicación.</translation>
    </message>
    <message>
        <source>One message by %1, allowed on %2</source>
        <translation>Una publicación de %1, permitida el %2</translation>
    </message>
    <message>
        <source>Everything by %1</source>
        <translation>Todo lo de %1</translation>
    </message>
    <message>
        <source>Everybody in the circle %1</source>
        <translation>Todas las personas del círculo %1</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
</context>
<context>
    <name>cohort::ReceiptDialog</name>
    <message>
        <source>Who could see this</source>
        <translation>Quién podía ver esto</translation>
    </message>
    <message>
        <source>Nothing is known of this post</source>
        <translation>No se sabe nada de esta publicación</translation>
    </message>
    <message>
        <source>Not sent with Cohort on this computer</source>
        <translation>No se envió con Cohort en este equipo</translation>
    </message>
    <message>
        <source>What was promised then is not known. This is what the rules say of it now.</source>
        <translation>No se sabe qué se prometió entonces. Esto es lo que dicen ahora las reglas.</translation>
    </message>
    <message>
        <source>When it was sent: %1</source>
        <translation>Al enviarlo: %1</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Desde entonces</translation>
    </message>
</context>
<context>
    <name>cohort::RelationshipList</name>
    <message>
        <source>None of your accounts is on their networks</source>
        <translation>Ninguna de sus cuentas está en las redes de esta persona</translation>
    </message>
    <message>
        <source>%1 with %2: %3</source>
        <comment>my account, their handle, relationship</comment>
        <translation>%1 con %2: %3</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Let %1 follow %2</source>
        <translation>Permitir que %1 siga a %2</translation>
    </message>
    <message>
        <source>Do not let %1 follow %2</source>
        <translation>No permitir que %1 siga a %2</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>Dejar de seguir</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>%1 stops following %2</source>
        <translation>%1 deja de seguir a %2</translation>
    </message>
    <message>
        <source>%1 follows %2</source>
        <translation>%1 sigue a %2</translation>
    </message>
</context>
<context>
    <name>cohort::RemindDialog</name>
    <message>
        <source>Remind me</source>
        <translation>Recordármelo</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>¿Qué día?</translation>
    </message>
    <message>
        <source>Day of the reminder</source>
        <translation>Día del recordatorio</translation>
    </message>
    <message>
        <source>&amp;Remind me</source>
        <translation>&amp;Recordármelo</translation>
    </message>
</context>
<context>
    <name>cohort::SaidBar</name>
    <message>
        <source>I &amp;commented here</source>
        <translation>He &amp;comentado aquí</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Lo que escribió</translation>
    </message>
    <message>
        <source>The name you used there, if you like</source>
        <translation>El nombre que usó allí, si quiere</translation>
    </message>
    <message>
        <source>The name you used there</source>
        <translation>El nombre que usó allí</translation>
    </message>
    <message>
        <source>Did you comment on “%1”?</source>
        <translation>¿Ha comentado en «%1»?</translation>
    </message>
    <message>
        <source>&amp;Paste what you wrote …</source>
        <translation>&amp;Pegar lo que escribió…</translation>
    </message>
    <message>
        <source>What you wrote: then it is found among the comments</source>
        <translation>Lo que escribió: así se encuentra entre los comentarios</translation>
    </message>
</context>
<context>
    <name>cohort::SamePersonPanel</name>
    <message>
        <source>Might be the same person</source>
        <translation>Podría ser la misma persona</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Show more suggestions</source>
        <translation>Mostrar más sugerencias</translation>
    </message>
    <message numerus="yes">
        <source>Might be the same person (%n)</source>
        <translation>
            <numerusform>Podría ser la misma persona (%n)</numerusform>
            <numerusform>Podría ser la misma persona (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody looks like the same person twice.</source>
        <translation>No parece que nadie figure dos veces.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two people</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>people, how far it can be trusted</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Ver a %1</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>La misma persona</translation>
    </message>
    <message>
        <source>%1 are the same person</source>
        <translation>%1 son la misma persona</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No es la misma</translation>
    </message>
    <message>
        <source>%1 are not the same person</source>
        <translation>%1 no son la misma persona</translation>
    </message>
    <message>
        <source>%1 and %2 are one person</source>
        <translation>%1 y %2 son una sola persona</translation>
    </message>
    <message>
        <source>%1 and %2 are not suggested as one person again</source>
        <translation>%1 y %2 no se vuelven a sugerir como una sola persona</translation>
    </message>
</context>
<context>
    <name>cohort::SavedListModel</name>
    <message>
        <source>starred</source>
        <translation>con estrella</translation>
    </message>
</context>
<context>
    <name>cohort::SavedPane</name>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Por leer</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Highlights …</source>
        <translation>Resaltados…</translation>
    </message>
    <message>
        <source>Saved conversation</source>
        <translation>Conversación guardada</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>The conversation has a new title</source>
        <translation>La conversación tiene un título nuevo</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Marcada con estrella</translation>
    </message>
    <message>
        <source>No longer starred</source>
        <translation>Ya no lleva estrella</translation>
    </message>
    <message>
        <source>Added to what is to be read</source>
        <translation>Añadida a lo que queda por leer</translation>
    </message>
    <message>
        <source>No longer to be read</source>
        <translation>Ya no está por leer</translation>
    </message>
    <message numerus="yes">
        <source>%n new replies since you saved it</source>
        <translation>
            <numerusform>%n respuesta nueva desde que la guardó</numerusform>
            <numerusform>%n respuestas nuevas desde que la guardó</numerusform>
        </translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Añadirlas</translation>
    </message>
    <message numerus="yes">
        <source>%n posts could not be had when it was saved</source>
        <translation>
            <numerusform>No se pudo obtener %n publicación al guardarla</numerusform>
            <numerusform>No se pudieron obtener %n publicaciones al guardarla</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%n posts that their authors deleted are hidden</source>
        <translation>
            <numerusform>%n publicación que su autor eliminó está oculta</numerusform>
            <numerusform>%n publicaciones que sus autores eliminaron están ocultas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures or films are not in the library. Fetching them tells their servers that you look at them; files above %1 stay there.</source>
        <translation>
            <numerusform>%n imagen o vídeo no está en la biblioteca. Al obtenerlo, su servidor sabrá que usted lo mira; los archivos de más de %1 se quedan allí.</numerusform>
            <numerusform>%n imágenes o vídeos no están en la biblioteca. Al obtenerlos, sus servidores sabrán que usted los mira; los archivos de más de %1 se quedan allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>Obtenerlos</translation>
    </message>
    <message>
        <source>Fetching pictures: %1 of %2</source>
        <translation>Obteniendo imágenes: %1 de %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures could not be kept: %1</source>
        <translation>
            <numerusform>No se ha podido conservar %n imagen: %1</numerusform>
            <numerusform>No se han podido conservar %n imágenes: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the network …</source>
        <translation>Preguntando a la red…</translation>
    </message>
    <message>
        <source>The tags were changed</source>
        <translation>Se han cambiado las etiquetas</translation>
    </message>
    <message>
        <source>Your note on the post by %1 (Markdown)</source>
        <translation>Su nota sobre la publicación de %1 (Markdown)</translation>
    </message>
    <message>
        <source>Reply to %1 …</source>
        <translation>Responder a %1…</translation>
    </message>
    <message>
        <source>Reply …</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>The highlights were changed</source>
        <translation>Se han cambiado los resaltados</translation>
    </message>
    <message>
        <source>The conversation is no longer saved</source>
        <translation>La conversación ya no está guardada</translation>
    </message>
    <message>
        <source>Forgetting takes the conversation, your notes on it, its pictures and the copies of the profile off this computer. It cannot be taken back.</source>
        <translation>Al olvidarla, la conversación, las notas de usted sobre ella, sus imágenes y las copias del perfil se quitan de este equipo. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Forget it for good</source>
        <translation>Olvidarla definitivamente</translation>
    </message>
    <message>
        <source>With my &amp;notes and highlights</source>
        <translation>Con mis &amp;notas y resaltados</translation>
    </message>
    <message>
        <source>&amp;Copy a citation of the conversation</source>
        <translation>&amp;Copiar una cita de la conversación</translation>
    </message>
    <message>
        <source>Copy a citation of this p&amp;ost</source>
        <translation>Copiar una cita de esta pu&amp;blicación</translation>
    </message>
    <message>
        <source>Cite with the day of access and the saved copy</source>
        <translation>Citar con la fecha de consulta y la copia guardada</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Exportar la conversación</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Written: %1. %2</source>
        <comment>file, warning</comment>
        <translation>Escrito: %1. %2</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Copied. %1</source>
        <translation>Copiado. %1</translation>
    </message>
    <message>
        <source>In no folder</source>
        <translation>En ninguna carpeta</translation>
    </message>
    <message>
        <source>Taken out of its folder</source>
        <translation>Sacada de su carpeta</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <comment>a sphere</comment>
        <translation>Mover al ámbito: %1</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <comment>a sphere</comment>
        <translation>Movida al ámbito: %1</translation>
    </message>
    <message>
        <source>Put into the folder %1</source>
        <translation>Puesta en la carpeta %1</translation>
    </message>
    <message>
        <source>Show it as it is &amp;now</source>
        <translation>Mostrarla como está a&amp;hora</translation>
    </message>
    <message>
        <source>&amp;Fetch what is missing</source>
        <translation>&amp;Obtener lo que falta</translation>
    </message>
    <message>
        <source>&amp;Highlights of this post …</source>
        <translation>&amp;Resaltados de esta publicación…</translation>
    </message>
    <message>
        <source>&amp;Remove from the saved ones</source>
        <translation>&amp;Quitar de las guardadas</translation>
    </message>
    <message>
        <source>Forget it for &amp;good …</source>
        <translation>Olvidarla &amp;definitivamente…</translation>
    </message>
</context>
<context>
    <name>cohort::SavedView</name>
    <message>
        <source>Saved threads</source>
        <translation>Conversaciones guardadas</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>Saved conversations</source>
        <translation>Conversaciones guardadas</translation>
    </message>
    <message>
        <source>Choose a conversation to read it here, with or without a network.</source>
        <translation>Elija una conversación para leerla aquí, con red o sin ella.</translation>
    </message>
    <message>
        <source>The folder has a new name</source>
        <translation>La carpeta tiene un nombre nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>%n conversación</numerusform>
            <numerusform>%n conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>Todavía no hay nada guardado</translation>
    </message>
    <message>
        <source>Press S on a post to save its whole conversation: it stays readable here without a network, whatever happens to it there.</source>
        <translation>Pulse S en una publicación para guardar toda su conversación: aquí se puede seguir leyendo sin red, pase lo que pase con ella allí.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>Drag conversations to a folder, or use the buttons above a conversation.</source>
        <translation>Arrastre conversaciones a una carpeta o use los botones que hay encima de una conversación.</translation>
    </message>
    <message>
        <source>The folder %1 is gone; its conversations stay</source>
        <translation>Se ha quitado la carpeta %1; sus conversaciones se conservan</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations moved</source>
        <translation>
            <numerusform>%n conversación movida</numerusform>
            <numerusform>%n conversaciones movidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>&amp;Remove from the saved ones</source>
        <translation>&amp;Quitar de las guardadas</translation>
    </message>
    <message>
        <source>Forget for &amp;good …</source>
        <translation>Olvidar &amp;definitivamente…</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations, with notes and pictures, and the copies of the profile will leave this computer. It cannot be taken back.</source>
        <translation>
            <numerusform>%n conversación, con notas e imágenes, y las copias del perfil desaparecerán de este equipo. No se puede deshacer.</numerusform>
            <numerusform>%n conversaciones, con notas e imágenes, y las copias del perfil desaparecerán de este equipo. No se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Olvidar definitivamente</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are no longer saved</source>
        <translation>
            <numerusform>%n conversación ya no está guardada</numerusform>
            <numerusform>%n conversaciones ya no están guardadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt with the arrows up and down moves a conversation in the list</source>
        <translation>Alt con las flechas arriba y abajo mueve una conversación en la lista</translation>
    </message>
    <message>
        <source>The list to read has another order</source>
        <translation>La lista por leer tiene un orden nuevo</translation>
    </message>
</context>
<context>
    <name>cohort::ScreenshotRun</name>
    <message>
        <source>Reading a circle</source>
        <translation>Lectura de un círculo</translation>
    </message>
    <message>
        <source>Opening a conversation</source>
        <translation>Apertura de una conversación</translation>
    </message>
    <message>
        <source>Writing to the circle</source>
        <translation>Escritura al círculo</translation>
    </message>
    <message>
        <source>Sending on the sample network</source>
        <translation>Envío en la red de ejemplo</translation>
    </message>
    <message>
        <source>Looking at the people</source>
        <translation>Consulta de los contactos</translation>
    </message>
    <message>
        <source>%1: this did not come about</source>
        <translation>%1: no se ha producido</translation>
    </message>
    <message>
        <source>%1: the picture could not be written</source>
        <translation>%1: no se ha podido escribir la imagen</translation>
    </message>
    <message>
        <source>Looking who exactly can read it</source>
        <translation>Ver quién exactamente puede leerlo</translation>
    </message>
    <message>
        <source>Seeing who could read a post, before and now</source>
        <translation>Ver quién podía leer una publicación, antes y ahora</translation>
    </message>
    <message>
        <source>Reading a saved conversation</source>
        <translation>Leer una conversación guardada</translation>
    </message>
    <message>
        <source>Searching everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Ponerse al día</translation>
    </message>
    <message>
        <source>Looking what became of my comments</source>
        <translation>Ver qué ha sido de mis comentarios</translation>
    </message>
    <message>
        <source>Allowing the pictures of a circle</source>
        <translation>Permitir las imágenes de un círculo</translation>
    </message>
    <message>
        <source>Looking at the people again</source>
        <translation>Nueva consulta de los contactos</translation>
    </message>
</context>
<context>
    <name>cohort::Search</name>
    <message>
        <source>not in posts</source>
        <translation>no en publicaciones</translation>
    </message>
    <message>
        <source>in posts</source>
        <translation>en publicaciones</translation>
    </message>
    <message>
        <source>not in saved threads</source>
        <translation>no en conversaciones guardadas</translation>
    </message>
    <message>
        <source>in saved threads</source>
        <translation>en conversaciones guardadas</translation>
    </message>
    <message>
        <source>not in notes</source>
        <translation>no en notas</translation>
    </message>
    <message>
        <source>in notes</source>
        <translation>en notas</translation>
    </message>
    <message>
        <source>not in drafts</source>
        <translation>no en borradores</translation>
    </message>
    <message>
        <source>in drafts</source>
        <translation>en borradores</translation>
    </message>
    <message>
        <source>not among people</source>
        <translation>no entre personas</translation>
    </message>
    <message>
        <source>among people</source>
        <translation>entre personas</translation>
    </message>
    <message>
        <source>without a link</source>
        <translation>sin enlace</translation>
    </message>
    <message>
        <source>with a link</source>
        <translation>con enlace</translation>
    </message>
    <message>
        <source>without pictures</source>
        <translation>sin imágenes</translation>
    </message>
    <message>
        <source>with pictures</source>
        <translation>con imágenes</translation>
    </message>
    <message>
        <source>without a poll</source>
        <translation>sin encuesta</translation>
    </message>
    <message>
        <source>with a poll</source>
        <translation>con encuesta</translation>
    </message>
    <message>
        <source>not written by %1</source>
        <translation>no escrito por %1</translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation>escrito por %1</translation>
    </message>
    <message>
        <source>not to %1</source>
        <translation>no dirigido a %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>dirigido a %1</translation>
    </message>
    <message>
        <source>not by the circle %1</source>
        <translation>no del círculo %1</translation>
    </message>
    <message>
        <source>by the circle %1</source>
        <translation>del círculo %1</translation>
    </message>
    <message>
        <source>not through %1</source>
        <comment>a network</comment>
        <translation>no a través de %1</translation>
    </message>
    <message>
        <source>through %1</source>
        <comment>a network</comment>
        <translation>a través de %1</translation>
    </message>
    <message>
        <source>not tagged %1</source>
        <translation>sin la etiqueta %1</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>con la etiqueta %1</translation>
    </message>
    <message>
        <source>not exactly “%1”</source>
        <translation>sin la frase exacta «%1»</translation>
    </message>
    <message>
        <source>exactly “%1”</source>
        <translation>la frase exacta «%1»</translation>
    </message>
    <message>
        <source>not “%1”</source>
        <translation>sin «%1»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word that is searched for</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>a day</comment>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>a day</comment>
        <translation>antes del %1</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>only the beginning was looked at</source>
        <translation>solo se ha tenido en cuenta el principio</translation>
    </message>
    <message>
        <source>Saved thread</source>
        <translation>Conversación guardada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>in the conversation “%1”</source>
        <translation>en la conversación «%1»</translation>
    </message>
    <message>
        <source>hidden behind: %1</source>
        <translation>oculto tras: %1</translation>
    </message>
</context>
<context>
    <name>cohort::SearchDelegate</name>
    <message>
        <source>Hidden behind: %1</source>
        <translation>Oculto tras: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <comment>in a conversation</comment>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind, how many results</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>cohort::SearchHelp</name>
    <message>
        <source>What can be searched for</source>
        <translation>Qué se puede buscar</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what is written, what it means</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>written by somebody, or by me</source>
        <translation>escrito por alguien, o por mí</translation>
    </message>
    <message>
        <source>addressed to somebody, or to me</source>
        <translation>dirigido a alguien, o a mí</translation>
    </message>
    <message>
        <source>written by somebody in a circle</source>
        <translation>escrito por alguien de un círculo</translation>
    </message>
    <message>
        <source>only posts, saved threads, notes, drafts or people</source>
        <translation>solo publicaciones, conversaciones guardadas, notas, borradores o personas</translation>
    </message>
    <message>
        <source>with a link, a picture or a poll</source>
        <translation>con un enlace, una imagen o una encuesta</translation>
    </message>
    <message>
        <source>from a day, month or year on</source>
        <translation>a partir de un día, mes o año</translation>
    </message>
    <message>
        <source>before a day, month or year</source>
        <translation>antes de un día, mes o año</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>with a hashtag, or a tag of yours</source>
        <translation>con un hashtag, o una etiqueta de usted</translation>
    </message>
    <message>
        <source>through a network or server</source>
        <translation>a través de una red o un servidor</translation>
    </message>
    <message>
        <source>exactly these words in a row</source>
        <translation>exactamente estas palabras seguidas</translation>
    </message>
    <message>
        <source>before anything: without it</source>
        <translation>delante de cualquier cosa: sin ella</translation>
    </message>
    <message>
        <source>posts that were loaded</source>
        <translation>publicaciones que se han cargado</translation>
    </message>
    <message>
        <source>saved threads</source>
        <translation>conversaciones guardadas</translation>
    </message>
    <message>
        <source>notes on posts and people</source>
        <translation>notas sobre publicaciones y personas</translation>
    </message>
    <message>
        <source>what is not sent yet</source>
        <translation>lo que aún no se ha enviado</translation>
    </message>
    <message>
        <source>names and handles</source>
        <translation>nombres y alias</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un enlace</translation>
    </message>
    <message>
        <source>a picture, film or sound</source>
        <translation>una imagen, un vídeo o un sonido</translation>
    </message>
    <message>
        <source>a poll</source>
        <translation>una encuesta</translation>
    </message>
    <message>
        <source>seven days ago</source>
        <translation>hace siete días</translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation>hace un mes</translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>hace un año</translation>
    </message>
    <message>
        <source>also 2026-03 and 2026-03-01</source>
        <translation>también 2026-03 y 2026-03-01</translation>
    </message>
    <message>
        <source>your own accounts</source>
        <translation>sus propias cuentas</translation>
    </message>
</context>
<context>
    <name>cohort::SearchModel</name>
    <message>
        <source>All people with these words …</source>
        <translation>Todas las personas con estas palabras…</translation>
    </message>
    <message numerus="yes">
        <source>Conversation “%1”, %n results</source>
        <translation>
            <numerusform>Conversación «%1», %n resultado</numerusform>
            <numerusform>Conversación «%1», %n resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::SearchPane</name>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>Searching for %1 …</source>
        <translation>Buscando %1…</translation>
    </message>
    <message>
        <source>Nothing found on this computer</source>
        <translation>No se ha encontrado nada en este equipo</translation>
    </message>
    <message>
        <source>The search looks at everything that was loaded so far. Try fewer or shorter words.</source>
        <translation>La búsqueda revisa todo lo que se ha cargado hasta ahora. Pruebe con menos palabras o más cortas.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Primero los más recientes</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Primero los más pertinentes</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>Orden de los resultados</translation>
    </message>
    <message numerus="yes">
        <source>The first %n results for %1</source>
        <comment>words searched for</comment>
        <translation>
            <numerusform>El primer resultado para %1</numerusform>
            <numerusform>Los primeros %n resultados para %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results for %1</source>
        <comment>words searched for</comment>
        <translation>
            <numerusform>%n resultado para %1</numerusform>
            <numerusform>%n resultados para %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Only what belongs to %2 is searched.</source>
        <comment>what is searched, the life that is shown</comment>
        <translation>%1 Solo se busca en lo que pertenece a este ámbito: %2.</translation>
    </message>
    <message>
        <source>Smart folder …</source>
        <translation>Carpeta inteligente…</translation>
    </message>
    <message>
        <source>Keep this search as a folder of the library</source>
        <translation>Conservar esta búsqueda como carpeta de la biblioteca</translation>
    </message>
    <message>
        <source>Name of the smart folder</source>
        <translation>Nombre de la carpeta inteligente</translation>
    </message>
    <message>
        <source>&amp;Name of the folder</source>
        <translation>&amp;Nombre de la carpeta</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Crearla</translation>
    </message>
    <message>
        <source>The search is kept as the folder %1</source>
        <translation>La búsqueda se conserva como la carpeta %1</translation>
    </message>
</context>
<context>
    <name>cohort::SendBar</name>
    <message>
        <source>It has left already and cannot be taken back.</source>
        <translation>Ya ha salido y no se puede retirar.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo sending</source>
        <translation>Deshacer el envío</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
</context>
<context>
    <name>cohort::ServerList</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Servers you do not trust with limited posts</source>
        <translation>Servidores a los que no confía publicaciones limitadas</translation>
    </message>
    <message>
        <source>Name of a server you do not trust</source>
        <translation>Nombre de un servidor en el que no confía</translation>
    </message>
    <message>
        <source>Add this server</source>
        <translation>Añadir este servidor</translation>
    </message>
    <message>
        <source>Remove the chosen server</source>
        <translation>Quitar el servidor elegido</translation>
    </message>
</context>
<context>
    <name>cohort::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Posts and pictures</source>
        <translation>Publicaciones e imágenes</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Kinds of settings</source>
        <translation>Tipos de configuración</translation>
    </message>
    <message>
        <source>Every change applies at once.</source>
        <translation>Cada cambio se aplica al instante.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
</context>
<context>
    <name>cohort::ShelfList</name>
    <message>
        <source>Folders and tags</source>
        <translation>Carpetas y etiquetas</translation>
    </message>
    <message>
        <source>&amp;New folder …</source>
        <translation>&amp;Nueva carpeta…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Cambiar el nombre</translation>
    </message>
    <message>
        <source>Remove the &amp;folder</source>
        <translation>&amp;Quitar la carpeta</translation>
    </message>
</context>
<context>
    <name>cohort::ShelfModel</name>
    <message>
        <source>%1, folder, %2</source>
        <comment>name, number of conversations</comment>
        <translation>%1, carpeta, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>%n conversación</numerusform>
            <numerusform>%n conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Todas las guardadas</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Por leer</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Con estrella</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Cambiadas desde entonces</translation>
    </message>
    <message>
        <source>FOLDERS</source>
        <translation>CARPETAS</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>folder, sphere</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In no folder</source>
        <translation>En ninguna carpeta</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>ETIQUETAS</translation>
    </message>
    <message>
        <source>Recently removed</source>
        <translation>Quitadas recientemente</translation>
    </message>
</context>
<context>
    <name>cohort::SignInPanel</name>
    <message>
        <source>Server, for example mastodon.example</source>
        <translation>Servidor, por ejemplo mastodon.example</translation>
    </message>
    <message>
        <source>Code from the browser</source>
        <translation>Código del navegador</translation>
    </message>
    <message>
        <source>Your handle</source>
        <translation>Su alias</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Contraseña de aplicación</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Sign in to a network</source>
        <translation>Iniciar sesión en una red</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>What this account is for</source>
        <translation>Para qué es esta cuenta</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>&amp;Red</translation>
    </message>
    <message>
        <source>What it is &amp;for</source>
        <translation>&amp;Uso</translation>
    </message>
    <message>
        <source>Only when the browser does not come back by itself</source>
        <translation>Solo si el navegador no vuelve por sí mismo</translation>
    </message>
    <message>
        <source>&amp;Open the browser again</source>
        <translation>&amp;Abrir de nuevo el navegador</translation>
    </message>
    <message>
        <source>&amp;Paste the code</source>
        <translation>&amp;Pegar el código</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>Your browser opens %1. Say yes there; Cohort goes on by itself.</source>
        <translation>Su navegador abre %1. Acepte allí; Cohort continúa automáticamente.</translation>
    </message>
    <message>
        <source>Signed in, until Cohort is closed: this computer&apos;s keyring did not take the sign-in, and it is stored nowhere else.</source>
        <translation>Sesión iniciada hasta que se cierre Cohort: el depósito de claves de este equipo no la ha aceptado, y no está almacenada en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Signed in. Your people and conversations are being fetched.</source>
        <translation>Sesión iniciada. Se están obteniendo sus contactos y conversaciones.</translation>
    </message>
    <message>
        <source>Address of the site, for example blog.example</source>
        <translation>Dirección del sitio, por ejemplo blog.example</translation>
    </message>
    <message>
        <source>Your user name there</source>
        <translation>Su nombre de usuario allí</translation>
    </message>
    <message>
        <source>Your browser opens %1. Say yes there and paste here what it shows you.</source>
        <translation>Su navegador abre %1. Acepte allí y pegue aquí lo que le muestre.</translation>
    </message>
    <message>
        <source>Use an app password &amp;instead</source>
        <translation>Usar en su lugar una contra&amp;seña de aplicación</translation>
    </message>
</context>
<context>
    <name>cohort::StatusLine</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>posts in the outbox</comment>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::StreamModel</name>
    <message>
        <source>New since %1</source>
        <translation>Nuevo desde %1</translation>
    </message>
</context>
<context>
    <name>cohort::StreamPane</name>
    <message>
        <source>Posts</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Load older posts from the network</source>
        <translation>Cargar publicaciones anteriores de la red</translation>
    </message>
    <message numerus="yes">
        <source>%n new posts</source>
        <translation>
            <numerusform>%n publicación nueva</numerusform>
            <numerusform>%n publicaciones nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing from this circle yet</source>
        <translation>Todavía no hay nada de este círculo</translation>
    </message>
    <message>
        <source>Posts by its people will be here, whatever network they use.</source>
        <translation>Las publicaciones de sus personas estarán aquí, sea cual sea su red.</translation>
    </message>
    <message>
        <source>Choose its people</source>
        <translation>Elegir sus personas</translation>
    </message>
    <message>
        <source>No replies to you yet</source>
        <translation>Todavía no hay respuestas para usted</translation>
    </message>
    <message>
        <source>What mentions or answers you will be here.</source>
        <translation>Aquí estará lo que le mencione o le responda.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aquí no hay nada todavía</translation>
    </message>
    <message>
        <source>Posts will be here after the next sync.</source>
        <translation>Las publicaciones estarán aquí tras la próxima sincronización.</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Mostrar los contactos</translation>
    </message>
    <message>
        <source>The network has no older posts.</source>
        <translation>La red no tiene publicaciones anteriores.</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Ponerse al día</translation>
    </message>
    <message>
        <source>What happened here since last time, and then it ends</source>
        <translation>Lo que ha ocurrido aquí desde la última vez, y ahí termina</translation>
    </message>
</context>
<context>
    <name>cohort::ThreadPane</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Cerrar la conversación</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>posts, people</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n publicación</numerusform>
            <numerusform>%n publicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies are not loaded</source>
        <translation>
            <numerusform>%n respuesta no está cargada</numerusform>
            <numerusform>%n respuestas no están cargadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Continue your conversation …</source>
        <translation>Continuar su conversación…</translation>
    </message>
    <message>
        <source>Reply to %1 …</source>
        <translation>Responder a %1…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Take this conversation out of the saved ones</source>
        <translation>Quitar esta conversación de las guardadas</translation>
    </message>
    <message>
        <source>Save this conversation for good</source>
        <translation>Guardar esta conversación de forma permanente</translation>
    </message>
    <message numerus="yes">
        <source>%n more replies were fetched and saved.</source>
        <translation>
            <numerusform>Se ha obtenido y guardado %n respuesta más.</numerusform>
            <numerusform>Se han obtenido y guardado %n respuestas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as far as it is on this computer. The rest could not be fetched: %1</source>
        <translation>Se ha guardado lo que hay en este equipo. El resto no se ha podido obtener: %1</translation>
    </message>
    <message>
        <source>Reply in the browser …</source>
        <translation>Responder en el navegador…</translation>
    </message>
</context>
<context>
    <name>cohort::TopBar</name>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nueva publicación</translation>
    </message>
    <message>
        <source>New post (%1)</source>
        <translation>Nueva publicación (%1)</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
</context>
<context>
    <name>cohort::Tray</name>
    <message>
        <source>&amp;Show Cohort</source>
        <translation>&amp;Mostrar Cohort</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohort</translation>
    </message>
</context>
<context>
    <name>cohort::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>cohort::ViewAsDialog</name>
    <message>
        <source>(its text is not on this computer any more)</source>
        <translation>(su texto ya no está en este equipo)</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(sin texto)</translation>
    </message>
    <message>
        <source>Look at &amp;older posts</source>
        <translation>Mirar publicaciones más &amp;antiguas</translation>
    </message>
    <message>
        <source>What %1 can read</source>
        <translation>Qué puede leer %1</translation>
    </message>
    <message>
        <source>Your posts as %1 sees them, judged by every handle you know. Posts of your other life are not listed while it is hidden.</source>
        <translation>Sus publicaciones como las ve %1, según todos los identificadores que usted conoce. Las de su otra vida no aparecen mientras esté oculta.</translation>
    </message>
    <message>
        <source>Your posts as %1 sees them, judged by every handle you know.</source>
        <translation>Sus publicaciones como las ve %1, según todos los identificadores que usted conoce.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Posts that this person can read</source>
        <translation>Publicaciones que puede leer esta persona</translation>
    </message>
    <message>
        <source>None of the posts looked at can be read.</source>
        <translation>No se puede leer ninguna de las publicaciones miradas.</translation>
    </message>
    <message numerus="yes">
        <source>%n posts cannot be read.</source>
        <translation>
            <numerusform>%n publicación no se puede leer.</numerusform>
            <numerusform>%n publicaciones no se pueden leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Older posts were not looked at yet.</source>
        <translation>Aún no se han mirado las publicaciones más antiguas.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group of posts, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cohort::WarningBars</name>
    <message>
        <source>Not with %1</source>
        <translation>No con %1</translation>
    </message>
    <message>
        <source>Change who it is for</source>
        <translation>Cambiar para quién es</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Cambiar el texto</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Make it: %1</source>
        <translation>Cambiar a: %1</translation>
    </message>
    <message>
        <source>Who exactly?</source>
        <translation>¿Quién exactamente?</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>De acuerdo</translation>
    </message>
</context>
</TS>
